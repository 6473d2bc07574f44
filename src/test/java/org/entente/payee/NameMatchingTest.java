package org.entente.payee;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.testing.EntenteTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The rule of ADR 28, by examples. */
@EntenteTest
class NameMatchingTest {

  @Autowired private NameMatching names;

  @ParameterizedTest(name = "{0} / {1}: {2}")
  @CsvSource({
    "Élodie Lefèvre,LEFEVRE ELODIE,EXACT",
    "Jürgen Groß,Gross Jurgen,EXACT",
    "Marie-Claire Dubois,Dubois Marie Claire,EXACT",
    "محمد الأحمد,مُحَمَّد الأحمد,EXACT",
    "Ana García López,Ana Garcia,CLOSE",
    "A. García,Ana García,CLOSE",
    "A. García López,Ana García,CLOSE",
    "Ana G.,Ana García,CLOSE",
    "Mohamed Al-Ahmad,محمد الأحمد,CLOSE",
    "Muhammad Al Ahmad,محمد الأحمد,CLOSE",
    "Alahmad Mohammed,Al Ahmad Mohammed,CLOSE",
    "Katherine Miller,Catherine Miller,CLOSE",
    "Elamrani Sara,Sara El Amrani,DIFFERENT",
    "Ana García,Luis García,DIFFERENT",
    "A. G.,Ana García,DIFFERENT",
    "García,Ana García,DIFFERENT",
    "Li Wei,Lo Wei,DIFFERENT",
    "Somebody Else,Ana García,DIFFERENT",
    "سارة خليل,محمد الأحمد,DIFFERENT"
  })
  void saysHowAlikeTwoNamesAre(String holder, String name, NameMatch expected) {
    assertThat(names.of(holder, name)).isEqualTo(expected);
    assertThat(names.of(name, holder)).isEqualTo(expected);
  }
}
