package org.entente.drafting.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.entente.agreement.Agreement;
import org.entente.drafting.AgreementText;
import org.entente.drafting.LanguageComparison;
import org.entente.shared.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StandardTemplatesTest {

  private static final Map<String, Map<Language, TemplateText>> ALL = new StandardTemplates().all();

  static Stream<String> keys() {
    return ALL.keySet().stream();
  }

  @Test
  void thereIsOneForEachRoute() throws IOException {
    String table = Files.readString(Path.of("processes/agreement/agreement-route.dmn"));
    Set<String> routes = new TreeSet<>();
    Pattern.compile("<outputEntry id=\"[A-Za-z]+_template\">\\s*<text>\"([a-z-]+)\"</text>")
        .matcher(table)
        .results()
        .map((MatchResult result) -> result.group(1))
        .forEach(routes::add);
    assertThat(routes).isNotEmpty();
    assertThat(ALL.keySet()).containsAll(routes);
  }

  @ParameterizedTest
  @MethodSource("keys")
  void speaksFourLanguagesWithTheSameClausesInTheSameOrder(String key) {
    assertThat(ALL.get(key)).containsOnlyKeys(Language.values());
    assertThat(
            ALL.get(key).values().stream()
                .map(text -> text.clauses().stream().map(TemplateClause::key).toList())
                .distinct())
        .hasSize(1);
    assertThat(ALL.get(key).get(Language.EN).clauses()).hasSizeBetween(12, 20);
  }

  @ParameterizedTest
  @MethodSource("keys")
  void leavesNothingToFillInAndNamesTheSameFiguresInAllLanguages(String key) {
    for (Agreement agreement : new Agreement[] {SampleTerms.rich(), SampleTerms.plain()}) {
      AgreementText text =
          new Filling(
                  agreement, SampleTerms.named(agreement), FieldWords.AS_TYPED, SampleTerms::grant)
              .fill(new Template(key, 1, ALL.get(key)));
      assertThat(LanguageComparison.of(text).findings()).isEmpty();
      assertThat(text.clauses().get(text.clauses().size() - 1).number())
          .isEqualTo(text.clauses().size());
    }
  }
}
