package org.entente.award;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.entente.database.YearlyNumbers;
import org.springframework.stereotype.Component;

/** References of awards: {@code AW-2026-0001}. */
@Component
class AwardNumbers {

  private final YearlyNumbers numbers;
  private final Clock clock;

  AwardNumbers(YearlyNumbers numbers, Clock clock) {
    this.numbers = numbers;
    this.clock = clock;
  }

  String next() {
    int year = LocalDate.now(clock).getYear();
    return String.format(Locale.ROOT, "AW-%d-%04d", year, numbers.next("award_counter", year));
  }
}
