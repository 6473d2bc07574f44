package org.entente.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import org.entente.shared.Language;
import org.entente.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PublicationPropertiesTest {

  private static final URI LICENCE = URI.create("https://creativecommons.org/licenses/by/4.0/");

  @Test
  void namesEverySettingThatIsMissingOrWrong() {
    assertThat(properties(null, null, null, null).lacking())
        .containsExactly(
            "ENTENTE_PUBLICATION_PREFIX",
            "ENTENTE_PUBLICATION_ORGANISATION",
            "ENTENTE_PUBLICATION_NAME",
            "ENTENTE_PUBLICATION_LICENCE");
    assertThat(properties("abc", "01234567", "Lake University", URI.create("CC-BY")).lacking())
        .containsExactly(
            "ENTENTE_PUBLICATION_PREFIX",
            "ENTENTE_PUBLICATION_ORGANISATION",
            "ENTENTE_PUBLICATION_LICENCE");
    assertThatThrownBy(() -> properties("360G-abc", null, "Lake University", LICENCE).publisher())
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("ENTENTE_PUBLICATION_ORGANISATION");
  }

  @Test
  void publishesUnderWhatIsSet() {
    Publisher publisher =
        properties("360G-abc", "GB-COH-01234567", " Lake University ", LICENCE).publisher();
    assertThat(publisher)
        .isEqualTo(new Publisher("360G-abc", "GB-COH-01234567", "Lake University", null, LICENCE));
  }

  private static PublicationProperties properties(
      @Nullable String prefix,
      @Nullable String organisation,
      @Nullable String name,
      @Nullable URI licence) {
    return new PublicationProperties(prefix, organisation, name, null, licence, Language.EN, 5);
  }
}
