package org.entente.takeover;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDateTest {

  @ParameterizedTest
  @CsvSource({
    "2024-09-01, false, 2024-09-01",
    "2024-09-01T08:30, false, 2024-09-01",
    "2024/9/1, true, 2024-09-01",
    "1/9/2024, false, 2024-09-01",
    "1/9/2024, true, 2024-01-09",
    "01.09.2024, false, 2024-09-01",
    "٠١/٠٩/٢٠٢٤, false, 2024-09-01",
  })
  void readsDaysAsPeopleTypeThem(String text, boolean monthFirst, String day) {
    assertThat(WrittenDate.read(text, monthFirst).orElseThrow()).hasToString(day);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2024", "31/2/2024", "1/9/24", "soon", "13/13/2024", ""})
  void guessesNothing(String text) {
    assertThat(WrittenDate.read(text, false)).isEmpty();
  }
}
