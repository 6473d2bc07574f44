package org.entente.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.entente.shared.Language;
import org.entente.shared.LocalizedText;

/** Small texts for tests. */
final class Texts {

  private Texts() {}

  /** An English and Spanish text whose clauses {@code c1}, {@code c2}… have these bodies. */
  static AgreementText bilingual(String... bodies) {
    List<Clause> clauses = new ArrayList<>();
    for (String body : bodies) {
      int number = clauses.size() + 1;
      clauses.add(
          new Clause(
              "c" + number,
              number,
              Map.of(
                  Language.EN, ClauseText.typed("Clause " + number, body),
                  Language.ES, ClauseText.typed("Cláusula " + number, body))));
    }
    return new AgreementText(
        List.of(Language.ES, Language.EN),
        Language.ES,
        new LocalizedText(Map.of(Language.EN, "Agreement", Language.ES, "Convenio")),
        clauses);
  }
}
