package org.entente.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.entente.shared.Language;
import org.entente.shared.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalTextTest {

  private static final String BODY =
      "Les Parties coopèrent, à égalité.\n\nتتعاون المؤسّستان في 3 مجالات.";

  @Test
  void isJsonWithSortedKeysAndWithoutWhiteSpace() {
    AgreementText text =
        new AgreementText(
            List.of(Language.EN),
            Language.EN,
            LocalizedText.of(Language.EN, "A \"title\""),
            List.of(
                new Clause(
                    "purpose",
                    1,
                    Map.of(Language.EN, ClauseText.typed("Purpose", "a\nb\\\n\nc")))));
    assertThat(CanonicalText.of(text))
        .isEqualTo(
            "{\"clauses\":[{\"key\":\"purpose\",\"number\":1,\"texts\":{\"en\":{\"heading\":\"Purpose\","
                + "\"paragraphs\":[\"a\\nb\\\\\",\"c\"]}}}],\"format\":\"entente-text/1\","
                + "\"languages\":[\"en\"],\"prevailing\":\"en\",\"title\":{\"en\":\"A \\\"title\\\"\"}}");
  }

  @Test
  void readsBackWhatItWrote() {
    AgreementText text = Texts.bilingual(BODY, "second");
    assertThat(TextJson.read(CanonicalText.of(text))).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void spellingsThatNobodySeesHashAlike(long seed) {
    AgreementText text = Texts.bilingual(BODY, "Clause two\nwith a second line.");
    AgreementText other =
        Texts.bilingual(respelt(BODY, seed), "Clause two  \r\nwith a second line.\r\n");
    assertThat(other.hash()).isEqualTo(text.hash());
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
  void anyVisibleChangeChangesTheHash(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 50; i++) {
      String changed = visiblyChanged(BODY, random);
      assertThat(Texts.bilingual(changed, "x").hash())
          .as(changed)
          .isNotEqualTo(Texts.bilingual(BODY, "x").hash());
    }
  }

  @Test
  void orderPrevailingLanguageAndTitleAreHashedToo() {
    AgreementText text = Texts.bilingual("a", "b");
    assertThat(
            List.of(
                text.hash(),
                Texts.bilingual("b", "a").hash(),
                new AgreementText(text.languages(), Language.EN, text.title(), text.clauses())
                    .hash(),
                new AgreementText(
                        List.of(Language.EN, Language.ES),
                        Language.ES,
                        text.title(),
                        text.clauses())
                    .hash(),
                new AgreementText(
                        text.languages(),
                        Language.ES,
                        LocalizedText.of(Language.ES, "Acuerdo"),
                        text.clauses())
                    .hash()))
        .doesNotHaveDuplicates();
  }

  private static String respelt(String body, long seed) {
    Random random = new Random(seed);
    String other = random.nextBoolean() ? Normalizer.normalize(body, Normalizer.Form.NFD) : body;
    StringBuilder text = new StringBuilder();
    other
        .chars()
        .forEach(
            unit -> {
              if (unit == '\n') {
                text.append(" ".repeat(random.nextInt(3)))
                    .append(random.nextBoolean() ? "\r\n" : "\n");
              } else {
                text.append((char) unit);
              }
            });
    return text + " \t".repeat(random.nextInt(3)) + "\n".repeat(random.nextInt(3));
  }

  private static String visiblyChanged(String body, Random random) {
    int at = random.nextInt(body.length());
    while (Character.isWhitespace(body.charAt(at))) {
      at = random.nextInt(body.length());
    }
    String visible = "aZ7٣.،é\u00a0\u064e".substring(random.nextInt(9)).substring(0, 1);
    return switch (random.nextInt(3)) {
      case 0 -> body.substring(0, at) + body.substring(at + 1);
      case 1 -> body.substring(0, at) + "x" + visible + body.substring(at);
      default -> body.substring(0, at) + "\n\n" + "¶" + body.substring(at);
    };
  }
}
