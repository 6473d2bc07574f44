package org.entente.recovery;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.entente.database.YearlyNumbers;
import org.springframework.stereotype.Component;

/** References of recoveries: {@code RC-2026-00001}. */
@Component
class RecoveryNumbers {

  private final YearlyNumbers numbers;
  private final Clock clock;

  RecoveryNumbers(YearlyNumbers numbers, Clock clock) {
    this.numbers = numbers;
    this.clock = clock;
  }

  String next() {
    int year = LocalDate.now(clock).getYear();
    return String.format(Locale.ROOT, "RC-%d-%05d", year, numbers.next("recovery_counter", year));
  }
}
