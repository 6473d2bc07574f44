package org.entente.workflow;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Automatic steps that failed, and timers that nobody heard. */
public interface FailedWork {

  /** Steps that were given up, by cause; a cause without any is left out. */
  Map<FailureCause, Integer> stoppedByCause();

  /**
   * Steps that were given up: their case stands still until somebody looks. The longest first.
   *
   * @param cause null for any
   * @param after the job that the page before ended with, null for the first page
   */
  List<FailedStep> stopped(@Nullable FailureCause cause, @Nullable String after, int limit);

  /** Jobs of all steps of this cause that were given up. */
  List<String> stoppedJobs(FailureCause cause);

  int retryingCount();

  /** Steps that failed and are tried again by themselves, the next first. */
  List<FailedStep> retrying(int limit);

  int lateCount(Duration late);

  /** Timers that are due for longer than this, the latest first. */
  List<LateTimer> lateTimers(Duration late, int limit);

  /** A step that has failed, whether it was given up or not. */
  Optional<FailedStep> find(String jobId);

  /** How each of these steps stands now; one that is not there any more went on. */
  Map<String, WorkStanding> standings(List<String> jobIds);

  /** What was tried, the last first. */
  List<Attempt> attempts(String jobId, int limit);
}
