package org.entente.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.Currency;
import org.junit.jupiter.api.Test;

class MoneyTest {

  @Test
  void hasTheDecimalsOfItsCurrency() {
    assertThat(Money.of("90000", "EUR")).hasToString("90000.00 EUR");
    assertThat(Money.of("12.5", "JOD")).hasToString("12.500 JOD");
    assertThat(Money.of("700", "JPY")).hasToString("700 JPY");
    assertThat(Money.of("1E+3", "EUR")).isEqualTo(Money.of("1000.00", "EUR"));
  }

  @Test
  void isNeverFinerThanTheSmallestUnit() {
    assertThatIllegalArgumentException().isThrownBy(() -> Money.of("0.001", "EUR"));
    assertThatIllegalArgumentException().isThrownBy(() -> Money.of("0.5", "JPY"));
    assertThatIllegalArgumentException().isThrownBy(() -> Money.of("1", "XAU"));
  }

  @Test
  void goesIntoTablesInItsSmallestUnit() {
    assertThat(Money.of("1.234", "JOD").minor()).isEqualTo(1234);
    assertThat(Money.ofMinor(1234, Currency.getInstance("EUR")))
        .isEqualTo(Money.of("12.34", "EUR"));
  }

  @Test
  void roundsHalvesUp() {
    Currency euro = Currency.getInstance("EUR");
    assertThat(Money.rounded(new BigDecimal("2.345"), euro)).isEqualTo(Money.of("2.35", "EUR"));
    assertThat(Money.rounded(new BigDecimal("2.3449"), euro)).isEqualTo(Money.of("2.34", "EUR"));
  }

  @Test
  void isNeverMixedWithAnotherCurrency() {
    Money euro = Money.of("1", "EUR");
    assertThatIllegalArgumentException().isThrownBy(() -> euro.plus(Money.of("1", "CAD")));
    assertThatIllegalArgumentException().isThrownBy(() -> euro.compareTo(Money.of("1", "CAD")));
  }

  @Test
  void addsAndTakesAway() {
    assertThat(Money.of("0.10", "EUR").plus(Money.of("0.20", "EUR")))
        .isEqualTo(Money.of("0.30", "EUR"));
    assertThat(Money.of("1", "EUR").minus(Money.of("3", "EUR")).isNegative()).isTrue();
    assertThat(Money.of("35", "EUR").times(12)).isEqualTo(Money.of("420", "EUR"));
  }

  @Test
  void isTheSmallerAndNeverBelowZero() {
    Money one = Money.of("1", "EUR");
    Money two = Money.of("2", "EUR");
    assertThat(one.min(two)).isEqualTo(one);
    assertThat(two.min(one)).isEqualTo(one);
    assertThat(one.minus(two).atLeastZero()).isEqualTo(Money.of("0", "EUR"));
    assertThat(two.minus(one).atLeastZero()).isEqualTo(one);
    assertThatIllegalArgumentException().isThrownBy(() -> one.min(Money.of("1", "CAD")));
  }
}
