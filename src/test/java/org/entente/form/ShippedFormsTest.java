package org.entente.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.entente.shared.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The forms of the processes can be shown and checked. */
class ShippedFormsTest {

  static List<Path> forms() {
    return Forms.shipped();
  }

  @ParameterizedTest
  @MethodSource("forms")
  void isShownEmptyAndRefused(Path file) {
    FormDefinition form = Forms.read(file);
    FormInput nothing = FormInput.of(Map.of());
    for (Language language : Language.values()) {
      FormCheck check = Forms.CHECKS.check(form, nothing, Map.of(), language);
      String html = Forms.html(form, Map.of(), check, language);
      assertThat(html).contains("data-form=\"" + form.id() + "\"").doesNotContain("??", "style=");
    }
  }

  /**
   * Without JavaScript every field must be there, whatever depends on what. What the case itself
   * knows to be missing is no question of the browser's.
   */
  @ParameterizedTest
  @MethodSource("forms")
  void showsEveryFieldAndLetsTheBrowserHideThoseThatDepend(Path file) {
    FormDefinition form = Forms.read(file);
    Map<String, Object> context =
        Map.of(
            "missingLanguages",
            List.of("EN", "FR", "ES", "AR"),
            "missing",
            List.of("SIGNED_ON", "STARTS_ON", "ENDS_ON", "OWNER", "SCAN"),
            "signatureRole",
            "SIGNATORY",
            "distanceAsked",
            true,
            "proposed",
            "ELIGIBLE",
            "nameMatch",
            "DIFFERENT");
    FormView view = Forms.VIEWS.of(form, context, null, Language.EN);
    assertThat(view.nodes()).hasSameSizeAs(form.components());
    for (int i = 0; i < view.nodes().size(); i++) {
      String hide = form.components().get(i).common().hide().source();
      boolean depends = hide.startsWith("=") && !hide.matches(".*(\\(missing|distanceAsked).*");
      assertThat(view.nodes().get(i).place().hideWhen() != null).isEqualTo(depends);
    }
  }
}
