package org.entente.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.entente.database.YearlyNumbers;
import org.springframework.stereotype.Component;

/** References of applications: {@code AP-2026-00001}. */
@Component
class ApplicationNumbers {

  private final YearlyNumbers numbers;
  private final Clock clock;

  ApplicationNumbers(YearlyNumbers numbers, Clock clock) {
    this.numbers = numbers;
    this.clock = clock;
  }

  String next() {
    int year = LocalDate.now(clock).getYear();
    return String.format(
        Locale.ROOT, "AP-%d-%05d", year, numbers.next("application_counter", year));
  }
}
