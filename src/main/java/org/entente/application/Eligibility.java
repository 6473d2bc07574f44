package org.entente.application;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.entente.shared.Actor;
import org.entente.shared.Refusal;
import org.jspecify.annotations.Nullable;

/** Whether an application may go on to review: what the rules find, what a person decides. */
public interface Eligibility {

  /** Asks the decision table about the latest snapshot and keeps what each row found. */
  List<Finding> check(UUID application);

  /** What was found about the latest snapshot. */
  List<Finding> findings(UUID application);

  /** What the findings come to: eligible where every row passed. */
  Verdict proposed(UUID application);

  /** Why this person must not decide on it: it is their own. */
  Optional<Refusal> objection(UUID application, Actor actor);

  /**
   * An officer agrees with the findings or overrules them.
   *
   * @param distanceKm as checked; null where the call does not ask for it
   * @param reason needed to overrule and to ask for more
   * @throws Refusal INVALID without a reason where one is needed, FORBIDDEN for one's own
   */
  void confirm(
      UUID application, Verdict verdict, @Nullable Integer distanceKm, String reason, Actor actor);

  /** The application goes on to review. */
  void admit(UUID application);

  /** The applicant is asked, and has seven days. */
  void ask(UUID application);

  /** Until when the applicant may answer what they are asked. */
  Instant answerBy(UUID application);

  /** Nothing came in within the seven days. */
  void lapse(UUID application);

  /** The applicant is told why not, and that they may appeal within fourteen days. */
  void refuse(UUID application);

  /** Until when the applicant may appeal. */
  Instant appealBy(UUID application);
}
