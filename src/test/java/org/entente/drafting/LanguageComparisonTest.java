package org.entente.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.entente.drafting.LanguageComparison.Finding;
import org.entente.drafting.LanguageComparison.Kind;
import org.entente.shared.Language;
import org.entente.shared.LocalizedText;
import org.junit.jupiter.api.Test;

class LanguageComparisonTest {

  @Test
  void readsDatesAndNumbersOfEachLanguageAlike() {
    assertThat(
            findings(
                Map.of(
                    Language.EN, "From 1 March 2027, 90,000.50 EUR in 3 parts.",
                    Language.FR, "À partir du 1er mars 2027, 90\u202f000,50 EUR en 3 parts.",
                    Language.ES, "Desde el 1 de marzo de 2027, 90.000,50 EUR en 3 partes.",
                    Language.AR, "ابتداءً من ١ آذار ٢٠٢٧ مبلغ ٩٠٬٠٠٠٫٥ يورو على ٣ أقساط.")))
        .isEmpty();
  }

  @Test
  void findsADateThatDiffers() {
    assertThat(
            findings(
                Map.of(
                    Language.EN, "until 1 March 2027", Language.ES, "hasta el 1 de mayo de 2027")))
        .containsExactly("FIGURE 2027-03-01 [ES]", "FIGURE 2027-05-01 [EN]");
  }

  @Test
  void findsWhatIsMissingAndWhatWasNotFilledIn() {
    assertThat(findings(Map.of(Language.EN, "a {{value}} b", Language.ES, "")))
        .containsExactly("MISSING  [ES]", "PLACEHOLDER {{value}} [EN]", "PARAGRAPHS  [EN, ES]");
  }

  private static List<String> findings(Map<Language, String> bodies) {
    List<Language> languages = bodies.keySet().stream().sorted().toList();
    Map<Language, ClauseText> texts = new java.util.EnumMap<>(Language.class);
    bodies.forEach((language, body) -> texts.put(language, ClauseText.typed("Heading", body)));
    AgreementText text =
        new AgreementText(
            languages,
            null,
            LocalizedText.of(Language.EN, "T"),
            List.of(new Clause("c", 1, texts)));
    return LanguageComparison.of(text).findings().stream()
        .map(LanguageComparisonTest::print)
        .toList();
  }

  private static String print(Finding finding) {
    Kind kind = finding.kind();
    return kind + " " + finding.detail() + " " + finding.languages();
  }
}
