package org.entente.application;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.entente.form.FormCheck;
import org.entente.shared.Language;

/** Applications while they are written. Whoever shows one asks first whose it is. */
public interface Drafts {

  /**
   * Begins an application to a call; where the applicant has one already, it is that one.
   *
   * @throws org.entente.shared.Refusal CONFLICT for a call that takes none: not open yet,
   *     cancelled, concluded
   */
  Draft start(UUID call, Applicant applicant);

  Optional<Draft> find(UUID application);

  /**
   * Keeps what was typed and the files that came with it, valid or not. The same again changes
   * nothing.
   *
   * @throws DraftChanged where it was saved elsewhere in between
   * @throws org.entente.shared.Refusal CONFLICT where nothing can be written into it any more
   */
  Draft save(UUID application, Sent sent);

  /**
   * Takes a file out of the draft; one that is not there any more is no trouble.
   *
   * @throws org.entente.shared.Refusal CONFLICT where nothing can be written into it any more
   */
  Draft remove(UUID application, UUID file);

  /** What is wrong with the draft as it stands. */
  FormCheck check(Draft draft, Language language);

  /** What a form offers: hosts, countries, units, levels. */
  Map<String, Object> offered(Language language);

  /** The fields that two states of a draft differ in. */
  List<String> differing(Draft draft, Sent sent);
}
