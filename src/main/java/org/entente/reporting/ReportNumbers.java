package org.entente.reporting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.entente.database.YearlyNumbers;
import org.springframework.stereotype.Component;

/** References of reports: {@code RP-2026-0001}. */
@Component
class ReportNumbers {

  private final YearlyNumbers numbers;
  private final Clock clock;

  ReportNumbers(YearlyNumbers numbers, Clock clock) {
    this.numbers = numbers;
    this.clock = clock;
  }

  String next() {
    int year = LocalDate.now(clock).getYear();
    return String.format(Locale.ROOT, "RP-%d-%04d", year, numbers.next("reporting_counter", year));
  }
}
