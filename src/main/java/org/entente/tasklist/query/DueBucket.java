package org.entente.tasklist.query;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/** The headings of an inbox. They do not overlap; a week ends with its Sunday. */
public enum DueBucket {
  OVERDUE,
  TODAY,
  WEEK,
  LATER;

  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** First instant of this bucket. */
  OffsetDateTime from(Clock clock) {
    return switch (this) {
      case OVERDUE -> OffsetDateTime.MIN;
      case TODAY -> OVERDUE.until(clock);
      case WEEK -> TODAY.until(clock);
      case LATER -> WEEK.until(clock);
    };
  }

  /**
   * The instant this bucket ends before; what is due never ends with {@link OffsetDateTime#MAX}.
   */
  OffsetDateTime until(Clock clock) {
    return switch (this) {
      case OVERDUE -> OffsetDateTime.now(clock);
      case TODAY -> startOf(today(clock).plusDays(1), clock);
      case WEEK -> startOf(today(clock).with(TemporalAdjusters.next(DayOfWeek.MONDAY)), clock);
      case LATER -> OffsetDateTime.MAX;
    };
  }

  /** The last instant of this bucket, as finely as the database tells instants apart. */
  OffsetDateTime last(Clock clock) {
    return this == LATER ? OffsetDateTime.MAX : until(clock).minus(1, ChronoUnit.MICROS);
  }

  public static DueBucket of(OffsetDateTime due, Clock clock) {
    for (DueBucket bucket : values()) {
      if (due.isBefore(bucket.until(clock))) {
        return bucket;
      }
    }
    return LATER;
  }

  private static LocalDate today(Clock clock) {
    return LocalDate.now(clock);
  }

  private static OffsetDateTime startOf(LocalDate day, Clock clock) {
    ZonedDateTime start = day.atStartOfDay(clock.getZone());
    return start.toOffsetDateTime();
  }
}
