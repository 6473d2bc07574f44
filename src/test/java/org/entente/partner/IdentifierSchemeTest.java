package org.entente.partner;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifierSchemeTest {

  @ParameterizedTest
  @CsvSource({
    "ROR, https://ror.org/026vcq606, 026vcq606",
    "ROR, 026VCQ606, 026vcq606",
    "DOMAIN, https://www.kth.se/en/om, kth.se",
    "DOMAIN, HTTP://someone@WWW2.Example.EDU:8080?x=1, example.edu",
    "DOMAIN, www.fhv.at, fhv.at",
    "DOMAIN, https://www.université.example, xn--universit-j4a.example",
    "ERASMUS, 'a  baden01', A BADEN01",
    "ERASMUS, LUXLUX-VIL01, LUXLUX-VIL01",
    "PIC, ' 999873188', 999873188",
    "OID, e10208908, E10208908",
    "WIKIDATA, q648838, Q648838",
  })
  void isWrittenOneWay(IdentifierScheme scheme, String raw, String normal) {
    assertThat(scheme.normalised(raw)).contains(normal);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "localhost", "https://", "https://www.facebook.com/school", "a b.edu"})
  void noDomain(String raw) {
    assertThat(IdentifierScheme.DOMAIN.normalised(raw)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "126vcq606", "026vcq60", "https://ror.org/", "0 6vcq606"})
  void noRorId(String raw) {
    assertThat(IdentifierScheme.ROR.normalised(raw)).isEmpty();
  }
}
