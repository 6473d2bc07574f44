package org.entente.workflow;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An automatic step that failed: given up, or still to be tried again.
 *
 * @param jobId one step of one case
 * @param whose null where the step belongs to no case or its case cannot be read
 * @param process key of its process; null for the engine's own housekeeping
 * @param activity element of that process; null where there is none
 * @param since when it was given up; while it is still tried, when it first failed
 * @param failures attempts that failed
 * @param next when it is tried again; null where it was given up
 * @param reference under which the log holds the last failure; null where nothing was recorded
 */
public record FailedStep(
    String jobId,
    @Nullable Whose whose,
    @Nullable String process,
    @Nullable String activity,
    Instant since,
    int failures,
    @Nullable Instant next,
    FailureCause cause,
    @Nullable String reference) {

  /** The same, of this case. */
  public FailedStep of(@Nullable Whose owner) {
    return new FailedStep(jobId, owner, process, activity, since, failures, next, cause, reference);
  }
}
