package org.entente.workflow;

import java.time.Instant;
import java.util.List;
import org.entente.shared.Actor;
import org.entente.shared.CaseRef;
import org.entente.shared.Refusal;
import org.jspecify.annotations.Nullable;

/** Automatic steps that failed at every attempt: their case stands still until somebody looks. */
public interface StoppedWork {

  /** What stands still, the longest first, at most so many. */
  List<Stopped> longest(int limit);

  /**
   * Tries a step again, with all its attempts.
   *
   * @throws Refusal 404 where it does not stand still any more
   */
  void retry(String jobId, Actor actor);

  /**
   * One step that stands still.
   *
   * @param since when the last attempt failed
   * @param cause what it failed of, in the words of whatever failed; null where nothing was said
   */
  record Stopped(
      String jobId,
      CaseRef caseRef,
      CaseSubjects.Subject subject,
      String process,
      String activity,
      Instant since,
      @Nullable String cause) {}
}
