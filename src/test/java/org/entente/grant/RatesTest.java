package org.entente.grant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.entente.shared.Refusal;
import org.entente.testing.CallStories;
import org.entente.testing.EntenteTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Amounts with their derivation, by the rules of the docstring of {@link Rates}. */
@EntenteTest
class RatesTest {

  @Autowired private Rates rates;
  @Autowired private CallStories samples;

  @ParameterizedTest(name = "{0} {2} {4}–{5}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # whole months have thirty days each, whatever the calendar says
          MOBILITY_OUT       | EUR | DE |      | 2026-09-01 | 2027-01-31 | 150 | 2350.00
          MOBILITY_OUT       | EUR | DE |      | 2026-02-01 | 2026-02-28 | 30  | 470.00
          # days that are left: a thirtieth each, 470 × 135 / 30
          MOBILITY_OUT       | EUR | DE |      | 2026-09-01 | 2027-01-15 | 135 | 2115.00
          # 470 × 1 / 30 = 15.666… rounded half up
          MOBILITY_OUT       | EUR | DE |      | 2026-09-01 | 2026-09-01 | 1   | 15.67
          # three decimals: 375.500 × 7 / 30 = 87.61666…
          MOBILITY_OUT       | JOD | FR |      | 2026-09-01 | 2026-09-07 | 7   | 87.617
          # calendar days, first and last included
          VISITING_PROFESSOR | EUR | FR |      | 2026-03-30 | 2026-04-03 | 5   | 800.00
          STUDENT_PROJECT    | CAD | FR | 900  | 2026-03-30 | 2026-04-03 | 1   | 1500.00
          """)
  void isComputedAsShown(
      ProgrammeKind kind,
      String currency,
      String country,
      @Nullable Integer km,
      LocalDate from,
      LocalDate until,
      int quantity,
      String amount) {
    Programme programme = samples.programme(kind, currency);
    Grant grant = rates.amount(new RateFacts(programme.id(), country, km, from, until));
    assertThat(grant.derivation()).hasSize(1);
    assertThat(grant.derivation().get(0).quantity()).isEqualTo(quantity);
    assertThat(grant.amount().amount()).isEqualByComparingTo(amount);
    assertThat(grant.amount().currency().getCurrencyCode()).isEqualTo(currency);
  }

  @Test
  void saysWhichRowsFired() {
    Programme programme = samples.programme(ProgrammeKind.MOBILITY_OUT, "EUR");
    Grant grant =
        rates.amount(
            new RateFacts(
                programme.id(), "CA", 5500, LocalDate.of(2026, 9, 1), LocalDate.of(2026, 12, 31)));
    assertThat(grant.group()).isEqualTo("BEYOND");
    assertThat(grant.groupRule().row()).isEqualTo("beyond");
    assertThat(grant.rule().decision()).isEqualTo("grant-rates");
    assertThat(grant.rule().row()).isEqualTo("mobilityOutBeyond,travel4000");
    assertThat(grant.derivation())
        .extracting(line -> line.rate() + " " + line.quantity() + " " + line.amount())
        .containsExactly("mobilityOutBeyond 120 2800.00 EUR", "travel4000 1 820.00 EUR");
    assertThat(grant.amount()).hasToString("3620.00 EUR");
  }

  @Test
  void refusesWhatHasNoRateOrNoEnd() {
    Programme programme = samples.programme(ProgrammeKind.JOINT_SCHOLARSHIP, "JOD");
    LocalDate day = LocalDate.of(2026, 9, 1);
    assertThatThrownBy(() -> rates.amount(new RateFacts(programme.id(), "FR", null, day, day)))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("grant.rates.none");
    assertThatThrownBy(
            () -> rates.amount(new RateFacts(programme.id(), "FR", null, day, day.minusDays(1))))
        .hasMessageContaining("grant.rates.order");
  }
}
