package org.entente.disbursement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BankDaysTest {

  private final BankDays days =
      new BankDays(Clock.fixed(Instant.parse("2026-12-24T10:00:00Z"), ZoneOffset.UTC));

  @ParameterizedTest
  @CsvSource({
    "2026-12-24, true",
    "2026-12-25, false",
    "2026-12-26, false",
    "2027-01-01, false",
    "2027-03-26, false",
    "2027-03-27, false",
    "2027-03-29, false",
    "2027-03-30, true",
    "2027-05-01, false",
    "2038-04-26, false"
  })
  void banksWorkOnDaysOnWhichTheirSettlementDoes(LocalDate day, boolean works) {
    assertThat(days.works(day)).isEqualTo(works);
  }

  @Test
  void theNextDayComesAfterTheFeast() {
    assertThat(days.next()).isEqualTo("2026-12-28");
  }
}
