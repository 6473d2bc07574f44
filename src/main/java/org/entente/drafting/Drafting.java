package org.entente.drafting;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.entente.shared.Actor;
import org.entente.shared.Language;
import org.entente.shared.Refusal;

/** The work on an agreement's text, from its template to a frozen version. */
public interface Drafting {

  /**
   * Opens a working copy: from the latest frozen version, or else from the template, as when
   * somebody asked to have the text generated anew. One that is open already stays as it is.
   */
  TemplateFound generate(UUID agreementId);

  Optional<WorkingCopy> working(UUID agreementId);

  /** Key of the template that the text is to be made from. */
  String template(UUID agreementId);

  /** Takes another template than the route's, for this agreement. */
  void chooseTemplate(UUID agreementId, String template, Actor actor);

  /**
   * Adds a version of the template that this agreement's text is to be made from.
   *
   * @throws Refusal as {@link Templates#supply} does
   */
  void supplyTemplate(UUID agreementId, Map<Language, String> texts, Actor actor);

  /**
   * Saves what was typed.
   *
   * @param version of the working copy that was on the page
   * @throws Refusal conflict, when somebody saved in between; nothing is changed then
   */
  WorkingCopy save(UUID agreementId, int version, ClauseEdits edits, Actor actor);

  /** Adds an empty clause after this one; at the top for an empty key. */
  WorkingCopy addClause(UUID agreementId, int version, String afterKey, Actor actor);

  WorkingCopy removeClause(UUID agreementId, int version, String key, Actor actor);

  /**
   * The text is ready for the language check.
   *
   * @param remark for its readers, may be empty
   * @throws Refusal invalid, where a clause lacks a language, a placeholder is left, or nothing has
   *     changed since the last frozen version
   */
  void ready(UUID agreementId, String remark, Actor actor);

  /** Keeps the working copy as superseded; the next {@link #generate} makes a new text. */
  void supersede(UUID agreementId);

  /** Notes that the text is wanted anew; the process supersedes it. */
  void wantAnew(UUID agreementId, String reason, Actor actor);

  /** Somebody compared the languages. */
  void languagesChecked(UUID agreementId, LanguageVerdict verdict, String remark, Actor actor);

  /**
   * The working copy becomes the next version, which supersedes the one before and voids its
   * approvals ({@link VersionFrozen}). Without a working copy the latest version stands.
   */
  FrozenVersion freeze(UUID agreementId);

  /** Reminds whoever owns the case that the text is due. */
  void remind(UUID agreementId);
}
