package org.entente.application;

import java.util.Optional;
import java.util.UUID;
import org.entente.shared.Actor;
import org.entente.shared.Refusal;

/** Against an application being found ineligible. */
public interface Appeals {

  /**
   * The applicant says why they disagree.
   *
   * @throws Refusal CONFLICT where there is nothing to appeal against, or no more
   */
  void make(UUID application, String words);

  /** The words of the appeal. */
  Optional<String> words(UUID application);

  /** Why this person must not decide on it: their own, or they decided before. */
  Optional<Refusal> objection(UUID application, Actor actor);

  /**
   * @throws Refusal FORBIDDEN for whoever confirmed that it is not eligible, and for one's own
   */
  void decide(UUID application, AppealVerdict verdict, String reason, Actor actor);

  /** Ineligible for good: the appeal was rejected, or nobody made one. */
  void close(UUID application);
}
