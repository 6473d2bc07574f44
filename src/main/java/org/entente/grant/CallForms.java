package org.entente.grant;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.entente.shared.Actor;
import org.entente.shared.ContentHash;
import org.entente.shared.FieldRefusal;
import org.entente.shared.Language;

/** The forms of calls: every save is a version of its own, and none is ever changed. */
public interface CallForms {

  /** The newest version, whether applicants fill it in already or not. */
  CallForm newest(UUID call);

  /** All there are, the newest first. */
  List<Version> versions(UUID call);

  /**
   * All that keeps a form from being saved: path is the field's key, empty for the whole.
   *
   * @param json as it came, of whatever kind
   */
  List<FieldRefusal.Field> problems(String json);

  /** What is still to be said in one of the call's languages before the form is used. */
  List<FieldRefusal.Field> unsaid(CallForm form, List<Language> languages);

  /** Whether every form has this field, so that nobody removes it. */
  boolean needed(String key);

  /**
   * Saves a new version. A draft uses it at once; a published call when the change is approved.
   *
   * @param base the version it was made from
   * @return the newest version, which is the old one where nothing is different
   * @throws org.entente.shared.FieldRefusal INVALID with all that is wrong with it
   * @throws org.entente.shared.Refusal CONFLICT where somebody saved another in between, or the
   *     call's form cannot be changed any more
   */
  CallForm save(UUID call, int base, String json, Actor actor);

  /** One version in the list. */
  record Version(int number, ContentHash hash, Instant savedAt, String author) {}
}
