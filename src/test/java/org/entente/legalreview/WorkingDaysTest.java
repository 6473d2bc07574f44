package org.entente.legalreview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {

  private static final Set<DayOfWeek> SATURDAY_SUNDAY =
      EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
  private static final Set<DayOfWeek> FRIDAY_SATURDAY =
      EnumSet.of(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY);

  @ParameterizedTest
  @CsvSource({
    "2026-11-23T09:00:00Z, 6, 2026-12-01T09:00:00Z", // from a Monday
    "2026-11-23T09:00:00Z, 12, 2026-12-09T09:00:00Z",
    "2026-11-27T16:30:00Z, 1, 2026-11-30T16:30:00Z", // over a weekend
    "2026-11-28T10:00:00Z, 1, 2026-11-30T10:00:00Z", // from a Saturday
    "2026-11-29T10:00:00Z, 6, 2026-12-07T10:00:00Z", // from a Sunday
  })
  void leavesSaturdayAndSundayOut(Instant from, int days, Instant expected) {
    assertThat(new WorkingDays(SATURDAY_SUNDAY, ZoneOffset.UTC).plus(from, days))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-22T09:00:00Z, 6, 2026-11-30T09:00:00Z", // a Sunday is a working day
    "2026-11-22T09:00:00Z, 12, 2026-12-08T09:00:00Z",
    "2026-11-26T09:00:00Z, 1, 2026-11-29T09:00:00Z",
  })
  void leavesFridayAndSaturdayOut(Instant from, int days, Instant expected) {
    assertThat(new WorkingDays(FRIDAY_SATURDAY, ZoneOffset.UTC).plus(from, days))
        .isEqualTo(expected);
  }

  @Test
  void keepsTheTimeOfDayOverAChangeOfClocks() {
    WorkingDays days = new WorkingDays(SATURDAY_SUNDAY, ZoneId.of("Europe/Paris"));
    assertThat(days.plus(Instant.parse("2026-03-27T08:00:00Z"), 1))
        .isEqualTo(Instant.parse("2026-03-30T07:00:00Z"));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-23T09:00:00Z, 2026-12-09T08:00:00Z, 12",
    "2026-11-27T09:00:00Z, 2026-11-29T08:00:00Z, 0",
    "2026-11-30T09:00:00Z, 2026-11-27T08:00:00Z, -1",
  })
  void countsWorkingDaysBetween(Instant from, Instant to, int days) {
    assertThat(new WorkingDays(SATURDAY_SUNDAY, ZoneOffset.UTC).between(from, to)).isEqualTo(days);
  }

  @Test
  void refusesAWeekWithoutWork() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new WorkingDays(EnumSet.allOf(DayOfWeek.class), ZoneOffset.UTC));
  }
}
