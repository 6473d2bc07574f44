package org.entente.application.web;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Until when something can be sent, as a page says it.
 *
 * @param at the instant that is too late
 * @param now when the page was made
 * @param waiver leave to come late; null for none
 */
public record Deadline(Instant at, Instant now, @Nullable Instant waiver) {

  private static final Duration LAST_MINUTES = Duration.ofMinutes(15);

  /** What counts: the deadline, or the later end of a waiver. */
  public Instant until() {
    return waiver != null && waiver.isAfter(at) ? waiver : at;
  }

  public boolean over() {
    return !now.isBefore(until());
  }

  /** Whether only the last minutes are left. */
  public boolean soon() {
    return !over() && seconds() <= LAST_MINUTES.toSeconds();
  }

  /** Whether it is past the deadline, and somebody may still come. */
  public boolean late() {
    return !over() && !now.isBefore(at);
  }

  public long seconds() {
    return Math.max(0, Duration.between(now, until()).toSeconds());
  }

  /** The unit that says enough: {@code days}, {@code hours} or {@code minutes}. */
  public String unit() {
    return seconds() >= 172_800 ? "days" : seconds() >= 7200 ? "hours" : "minutes";
  }

  /** How many of {@link #unit}, rounded down. */
  public long amount() {
    return switch (unit()) {
      case "days" -> seconds() / 86_400;
      case "hours" -> seconds() / 3600;
      default -> seconds() / 60;
    };
  }

  /** Milliseconds until the last minutes begin, for the page's clock. */
  public long warnIn() {
    return Math.max(0, (seconds() - LAST_MINUTES.toSeconds()) * 1000);
  }

  public long overIn() {
    return seconds() * 1000;
  }
}
