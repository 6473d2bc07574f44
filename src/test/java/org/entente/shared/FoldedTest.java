package org.entente.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "École Polytechnique,ecole polytechnique",
        "Kungliga Tekniska högskolan,kungliga tekniska hogskolan",
        "Øresund & Łódź,oresund lodz",
        "Straße,strasse",
        "AG-2026-0007,ag 2026 0007",
        "جـــامعة,جامعه",
        "جَامِعَةُ الخَلِيل,جامعه الخليل",
        "أَإآا,اااا",
        "مبنى,مبني",
        "٢٠٢٦,2026",
        "Hồ Chí Minh,ho chi minh"
      })
  void comparesWithoutCaseAccentsMarksAndTatweel(String text, String folded) {
    assertThat(Folded.of(text)).isEqualTo(folded);
  }

  @ParameterizedTest
  @CsvSource({"' '", "'!?'", "''"})
  void isEmptyWithoutLettersAndDigits(String text) {
    assertThat(Folded.of(text)).isEmpty();
  }
}
