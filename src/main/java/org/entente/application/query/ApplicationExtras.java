package org.entente.application.query;

import java.time.Instant;
import java.util.List;
import org.entente.application.AppealState;
import org.jspecify.annotations.Nullable;

/**
 * What pages show of an application beyond the application itself.
 *
 * @param asked what the applicant was asked for last
 * @param reason why it was withdrawn
 */
public record ApplicationExtras(
    Instant startedAt,
    @Nullable Instant submittedAt,
    @Nullable String asked,
    @Nullable Instant askedUntil,
    @Nullable AppealState appeal,
    @Nullable Instant appealUntil,
    @Nullable String appealWords,
    @Nullable String reason,
    List<Taken> snapshots,
    List<Given> verdicts) {

  /** One snapshot, the latest first. */
  public record Taken(int number, Instant at, String hash, boolean late) {}

  /**
   * One decision of a person, the latest first.
   *
   * @param kind {@code CONFIRMATION} or {@code APPEAL}
   * @param outcome a {@code Verdict} or {@code AppealVerdict} by its name
   */
  public record Given(
      String kind,
      String outcome,
      String reason,
      boolean overruled,
      String by,
      @Nullable String onBehalf,
      Instant at) {}

  /** What was said last where somebody found it ineligible or upheld an appeal. */
  public @Nullable Given latest() {
    return verdicts.isEmpty() ? null : verdicts.get(0);
  }
}
