package org.entente.grant;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.entente.database.YearlyNumbers;
import org.springframework.stereotype.Component;

/** References of calls: {@code CA-2026-0001}. */
@Component
class CallNumbers {

  private final YearlyNumbers numbers;
  private final Clock clock;

  CallNumbers(YearlyNumbers numbers, Clock clock) {
    this.numbers = numbers;
    this.clock = clock;
  }

  String next() {
    int year = LocalDate.now(clock).getYear();
    return String.format(Locale.ROOT, "CA-%d-%04d", year, numbers.next("grant_counter", year));
  }
}
