package org.entente.drafting.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.entente.drafting.AgreementText;
import org.entente.shared.Language;
import org.junit.jupiter.api.Test;

class FillingTest {

  private final Map<String, Map<Language, TemplateText>> standard = new StandardTemplates().all();

  @Test
  void writesDatesSumsAndListsInEachLanguage() {
    AgreementText text = fill("cooperation", SampleTerms.rich());
    assertThat(body(text, "term", Language.EN)).contains("1 March 2027", "29 February 2032");
    assertThat(body(text, "term", Language.FR)).contains("1 mars 2027", "29 février 2032");
    assertThat(body(text, "term", Language.ES)).contains("1 de marzo de 2027");
    assertThat(body(text, "term", Language.AR)).contains("1 آذار 2027");
    assertThat(body(text, "costs", Language.EN)).contains("90,000\u00a0EUR");
    assertThat(body(text, "costs", Language.ES)).contains("90.000\u00a0EUR");
    assertThat(body(text, "fields", Language.EN))
        .contains("materials, energy and telecommunications");
    assertThat(body(text, "fields", Language.FR))
        .contains("materials, energy et telecommunications");
    assertThat(body(text, "languages", Language.FR)).contains("la version en espagnol prévaut");
    assertThat(body(text, "languages", Language.AR)).contains("باللغة الإسبانية");
    assertThat(body(text, "parties", Language.ES))
        .contains("(2) Queen Mary University of London, A City, Reino Unido")
        .contains("National Polytechnic Institute es beneficiario");
  }

  @Test
  void keepsOnlyWhatItsConditionsAllow() {
    AgreementText plain = fill("cooperation", SampleTerms.plain());
    assertThat(body(plain, "costs", Language.EN))
        .contains("no financial obligation")
        .doesNotContain("EUR");
    assertThat(body(plain, "parties", Language.EN)).doesNotContain("beneficiary");
    assertThat(body(plain, "signatures", Language.EN)).contains("witness of honour");
    assertThat(body(plain, "term", Language.EN)).contains("until it is terminated");
    assertThat(body(plain, "languages", Language.EN)).contains("best reconciles");
  }

  @Test
  void neverLooksIntoWhatPeopleTyped() {
    String field = "a ${7*7} {{value}} $1 \\ [money] field";
    AgreementText text = fill("mou", SampleTerms.in(List.of(Language.EN), field));
    assertThat(body(text, "fields", Language.EN)).contains("following fields: " + field + ".");
  }

  private AgreementText fill(String key, org.entente.agreement.Agreement agreement) {
    return new Filling(
            agreement, SampleTerms.named(agreement), FieldWords.AS_TYPED, SampleTerms::grant)
        .fill(new Template(key, 1, standard.get(key)));
  }

  private static String body(AgreementText text, String key, Language language) {
    return text.clause(key).orElseThrow().in(language).body();
  }
}
