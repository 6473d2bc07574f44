package org.entente.application;

import java.time.Instant;
import java.util.UUID;
import org.entente.form.FormCheck;

/** Turning a draft into a snapshot that stands for good. */
public interface Submissions {

  /**
   * Keeps what was sent and, where nothing is wrong and it is in time, submits it. Whatever comes
   * of it, the draft is kept. The same again, however often and at once, is one snapshot.
   *
   * @throws DraftChanged where the draft was saved elsewhere in between
   * @throws org.entente.shared.Refusal CONFLICT where something else was submitted already
   */
  Outcome submit(UUID application, Sent sent);

  /** Tells the applicant what was submitted, with its hash; once for each snapshot. */
  void acknowledge(UUID application);

  /** What came of it. */
  sealed interface Outcome {

    /** There is a snapshot of just this. */
    record Submitted(Application application) implements Outcome {}

    /** Something is wrong: nothing was submitted, the draft is kept. */
    record Invalid(Draft draft, FormCheck check) implements Outcome {}

    /**
     * The time was over: nothing was submitted, the draft is kept.
     *
     * @param since the deadline
     */
    record TooLate(Draft draft, Instant since) implements Outcome {}

    /** The call takes no applications: cancelled or concluded. */
    record CallOver(Draft draft) implements Outcome {}
  }
}
