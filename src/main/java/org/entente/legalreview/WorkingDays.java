package org.entente.legalreview;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Set;

/** Counts the days on which an office works. Feast days differ by faculty and are not counted. */
public record WorkingDays(Set<DayOfWeek> weekend, ZoneId zone) {

  public WorkingDays {
    weekend = Set.copyOf(weekend);
    if (weekend.size() == DayOfWeek.values().length) {
      throw new IllegalArgumentException("a week without a working day");
    }
  }

  /**
   * The same time of day, so many working days later; from a weekend it counts as from its end.
   *
   * @param days at least 1
   */
  public Instant plus(Instant from, int days) {
    ZonedDateTime day = from.atZone(zone);
    for (int left = days; left > 0; ) {
      day = day.plusDays(1);
      if (works(day.toLocalDate())) {
        left--;
      }
    }
    return day.toInstant().truncatedTo(ChronoUnit.SECONDS);
  }

  /** Working days after one moment's day up to the other's; negative when that is over. */
  public int between(Instant from, Instant to) {
    LocalDate start = from.atZone(zone).toLocalDate();
    LocalDate end = to.atZone(zone).toLocalDate();
    if (end.isBefore(start)) {
      return -between(to, from);
    }
    return (int) start.plusDays(1).datesUntil(end.plusDays(1)).filter(this::works).count();
  }

  private boolean works(LocalDate day) {
    return !weekend.contains(day.getDayOfWeek());
  }
}
