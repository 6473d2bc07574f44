package org.entente.disbursement;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * The days on which banks carry out payments: no Saturdays, no Sundays, and none of the days on
 * which T2, the Eurosystem's settlement service, is closed.
 */
@Component
public class BankDays {

  private static final Set<MonthDay> CLOSED =
      Set.of(MonthDay.of(1, 1), MonthDay.of(5, 1), MonthDay.of(12, 25), MonthDay.of(12, 26));

  private final Clock clock;

  BankDays(Clock clock) {
    this.clock = clock;
  }

  public boolean works(LocalDate day) {
    return day.getDayOfWeek() != DayOfWeek.SATURDAY
        && day.getDayOfWeek() != DayOfWeek.SUNDAY
        && !CLOSED.contains(MonthDay.from(day))
        && !day.equals(easter(day.getYear()).minusDays(2))
        && !day.equals(easter(day.getYear()).plusDays(1));
  }

  /** The first one after today: an order is checked before it leaves. */
  public LocalDate next() {
    LocalDate day = LocalDate.now(clock).plusDays(1);
    while (!works(day)) {
      day = day.plusDays(1);
    }
    return day;
  }

  /** Easter Sunday of the Gregorian calendar, by the anonymous algorithm. */
  static LocalDate easter(int year) {
    int a = year % 19;
    int b = year / 100;
    int c = year % 100;
    int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    int m = (a + 11 * h + 22 * l) / 451;
    int sum = h + l - 7 * m + 114;
    return LocalDate.of(year, sum / 31, sum % 31 + 1);
  }
}
