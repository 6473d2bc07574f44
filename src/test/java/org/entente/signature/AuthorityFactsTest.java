package org.entente.signature;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuthorityFactsTest {

  @ParameterizedTest
  @CsvSource({
    "2027-01-01, 2031-12-31, 5", // five whole years
    "2027-01-01, 2032-01-01, 6", // and a day
    "2027-01-01, 2027-03-31, 1",
    "2027-01-01, , ", // without an end
    ", 2031-12-31, ", // without a beginning
  })
  void aBegunYearCountsAsAYear(LocalDate startsOn, LocalDate endsOn, Integer years) {
    assertThat(AuthorityFacts.termYears(startsOn, endsOn)).isEqualTo(years);
  }
}
