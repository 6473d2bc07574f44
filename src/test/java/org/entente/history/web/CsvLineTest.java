package org.entente.history.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvLineTest {

  @Test
  void quotesWhatNeedsQuotesAndEndsWithCarriageReturnAndLineFeed() {
    assertThat(CsvLine.of(List.of("plain", "a,b", "say \"yes\"", "two\nlines")))
        .isEqualTo("plain,\"a,b\",\"say \"\"yes\"\"\",\"two\nlines\"\r\n");
  }

  @Test
  void nothingIsAnEmptyCell() {
    assertThat(CsvLine.of(Arrays.asList(null, "", 7))).isEqualTo(",,7\r\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@cmd"})
  void aFormulaBecomesText(String formula) {
    assertThat(CsvLine.of(List.of(formula))).isEqualTo("'" + formula + "\r\n");
  }

  @Test
  void aFormulaBehindAnotherSeparatorBecomesText() {
    assertThat(CsvLine.of(List.of("\t=1", "x;=f()"))).isEqualTo("\"'\t'=1\",\"x;'=f()\"\r\n");
  }
}
