package org.entente.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.entente.shared.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class NumberTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "EN | 1234.5 | 1234.5",
        "EN | 1,234.50 | 1234.50",
        "EN | 1,234 | 1234",
        "EN | 2,5 | 2.5",
        "EN | -3 | -3",
        "FR | 12 000,00 | 12000.00",
        "FR | 12\u202F000,5 | 12000.5",
        "FR | 2.5 | 2.5",
        "FR | 1234 | 1234",
        "ES | 1.234,5 | 1234.5",
        "ES | 1.234 | 1234",
        "ES | 0,75 | 0.75",
        "AR | ٤٠٠٠٫٥ | 4000.5",
        "AR | ٤٬٠٠٠ | 4000",
        "AR | 12.5 | 12.5",
        "AR | \u061C-٣ | -3",
        "EN | ۱۲ | 12",
      })
  void readsWhatPeopleType(Language language, String typed, BigDecimal number) {
    assertThat(NumberText.parse(typed, language)).isEqualTo(number);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "FR | 1.234",
        "EN | 1,23,4",
        "EN | 12 00",
        "EN | 1e9",
        "EN | NaN",
        "EN | 0x10",
        "EN | 12 EUR",
        "EN | 1.2.3",
        "EN | --1",
        "EN | 1234567890123456789012345678901",
      })
  void refusesWhatIsNoneOrCouldBeTwo(Language language, String typed) {
    assertThat(NumberText.parse(typed, language)).isNull();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void readsWhatItWrites(Language language) {
    for (String number : new String[] {"0", "-1234567.89", "0.50", "999999999"}) {
      BigDecimal value = new BigDecimal(number);
      assertThat(NumberText.parse(NumberText.format(value, language), language)).isEqualTo(value);
    }
  }
}
