package org.entente.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.entente.drafting.Redline.ClauseChange;
import org.entente.drafting.Redline.Kind;
import org.entente.drafting.Redline.Op;
import org.entente.drafting.Redline.Run;
import org.entente.shared.Language;
import org.junit.jupiter.api.Test;

class RedlineTest {

  @Test
  void showsChangedWordsOnly() {
    assertThat(words(Language.EN, "three semesters at the host", "four semesters at the host"))
        .isEqualTo("[-three][+four] semesters at the host");
  }

  @Test
  void keepsNumbersWhole() {
    assertThat(words(Language.ES, "un valor de 90.000,50 EUR", "un valor de 95.000,50 EUR"))
        .isEqualTo("un valor de [-90.000,50][+95.000,50] EUR");
  }

  @Test
  void keepsArabicWordsWholeWithTheirVowelMarks() {
    assertThat(
            words(Language.AR, "تتعاونُ المؤسّستان في ٣ مجالات", "تتعاونُ المؤسّسات في ٥ مجالات"))
        .isEqualTo("تتعاونُ [-المؤسّستان][+المؤسّسات] في [-٣][+٥] مجالات");
  }

  @Test
  void joinsNeighbouringChangesSoThatTheyRead() {
    assertThat(words(Language.EN, "the student bears all", "the host Institution bears all"))
        .isEqualTo("the [-student][+host Institution] bears all");
    assertThat(words(Language.EN, "one two end", "uno dos end"))
        .isEqualTo("[-one two][+uno dos] end");
  }

  @Test
  void alignsParagraphsBeforeWords() {
    Redline redline =
        redline(
            Texts.bilingual("First, as it was.\n\nThe host pays the insurance of three students."),
            Texts.bilingual(
                "First, as it was.\n\nEntirely new here.\n\nThe host pays the insurance of ten students."));
    assertThat(redline.clauses().get(0).paragraphs().stream().map(RedlineTest::print))
        .containsExactly(
            "First, as it was.",
            "[+Entirely new here.]",
            "The host pays the insurance of [-three][+ten] students.");
  }

  @Test
  void tellsAddedRemovedAndUnchangedClauses() {
    AgreementText three = Texts.bilingual("one", "two", "three");
    AgreementText two =
        new AgreementText(
            three.languages(),
            three.prevailing(),
            three.title(),
            List.of(three.clauses().get(0), three.clauses().get(2)));
    assertThat(kinds(redline(three, two))).isEqualTo("c1 SAME, c2 REMOVED, c3 SAME");
    assertThat(kinds(redline(two, three))).isEqualTo("c1 SAME, c2 ADDED, c3 SAME");
    assertThat(redline(two, three).changed()).isEqualTo(1);
  }

  static String print(List<Run> runs) {
    return runs.stream()
        .map(
            run ->
                run.op() == Op.EQUAL
                    ? run.text()
                    : "[" + (run.op() == Op.INSERT ? "+" : "-") + run.text() + "]")
        .collect(Collectors.joining());
  }

  private static String words(Language language, String older, String newer) {
    return print(new WordDiff(language).diff(older, newer));
  }

  private static Redline redline(AgreementText older, AgreementText newer) {
    return new Redliner(Language.EN).compare(older, newer);
  }

  private static String kinds(Redline redline) {
    return redline.clauses().stream()
        .map(change -> change.key() + " " + kind(change))
        .collect(Collectors.joining(", "));
  }

  private static Kind kind(ClauseChange change) {
    return change.kind();
  }
}
