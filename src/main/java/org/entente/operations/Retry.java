package org.entente.operations;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.entente.workflow.FailureCause;
import org.jspecify.annotations.Nullable;

/**
 * Stopped steps that somebody had tried again in one go.
 *
 * @param cause the cause of all of them; null where they were picked one by one
 * @param ended null while some are still to be taken up
 */
public record Retry(
    UUID id,
    Instant started,
    @Nullable FailureCause cause,
    @Nullable Instant ended,
    List<Step> steps) {

  public Retry {
    steps = List.copyOf(steps);
  }

  public int count(@Nullable Outcome outcome) {
    return (int) steps.stream().filter(step -> step.outcome() == outcome).count();
  }

  public List<String> retried() {
    return steps.stream()
        .filter(step -> step.outcome() == Outcome.RETRIED)
        .map(Step::jobId)
        .toList();
  }

  /**
   * @param outcome null while it is still to be taken up
   */
  public record Step(String jobId, @Nullable Outcome outcome) {}

  /** What became of having a step tried again. */
  public enum Outcome {
    RETRIED,
    /** It did not stand still any more. */
    GONE,
    /** The engine did not take it. */
    FAILED,
    /** Whoever asked for it may not any more. */
    FORBIDDEN
  }
}
