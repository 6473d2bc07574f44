package org.entente.iso20022.latin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.entente.iso20022.Loss;
import org.entente.iso20022.Transliterated;
import org.entente.iso20022.Transliteration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** What names become on their way to a bank, and that nothing is lost unsaid. */
class LatinLettersTest {

  /** Pieces that names are made of, and pieces that people mean harm with. */
  private static final List<String> PIECES =
      List.of(
          "محمد",
          "مُحَمَّد",
          "مـحـمـد",
          "ـ",
          "ﷺ",
          "ؤ",
          "\u0651",
          "\u064B",
          "é",
          "e\u0301\u0323",
          "ß",
          "\u202E",
          "\u200F",
          "\u2066",
          "\u2069",
          "\uFEFF",
          "\u00AD",
          "\u0000",
          "\u001B",
          "\u0085",
          "\uD83D\uDE00",
          "\uD83D",
          "\uDE00",
          "\u200D",
          "\uFE0F",
          "Ana",
          "a",
          " ",
          "\t",
          "\n",
          "\u00A0",
          "\u3000",
          "//",
          "/",
          "-",
          "'",
          "\"",
          "<",
          "&",
          "]]>",
          "${7*7}",
          "Ω",
          "Ж",
          "王",
          "한",
          "א",
          "٣",
          "\u0300\u0300\u0300\u0300",
          "ǅ",
          "İ",
          "½",
          "€",
          "\u2028",
          "\uE000",
          "\uFFFF",
          "\uDB40\uDC41");

  private final Transliteration letters = new LatinLetters();

  @ParameterizedTest
  @CsvFileSource(resources = "/iso20022/names.csv", delimiter = ';')
  void writesNamesByTheRule(String original, String text, Loss.Kind greatest) {
    Transliterated written = letters.of(original);
    assertThat(written.text()).isEqualTo(text);
    assertThat(written.losses().stream().map(Loss::kind).max(Loss.Kind::compareTo).orElse(null))
        .isEqualTo(greatest);
  }

  @Test
  void saysWhichInvisibleSignsAreMissing() {
    Transliterated written = letters.of("\u202Eabc\u200F d\u0000e");
    assertThat(written.text()).isEqualTo("abc de");
    assertThat(written.losses())
        .containsExactly(
            new Loss(Loss.Kind.INVISIBLE, "<U+202E>abc<U+200F>", "abc"),
            new Loss(Loss.Kind.INVISIBLE, "d<U+0000>e", "de"));
    assertThat(written.toConfirm()).isFalse();
  }

  @Test
  void cutsNothingOffUnlessAskedAndThenSaysWhat() {
    Transliterated whole = letters.of("Ana ".repeat(30) + "محمد");
    assertThat(whole.text()).hasSizeGreaterThan(70).endsWith("Muhammad");
    Transliterated cut = whole.shortened(70);
    assertThat(cut.text()).hasSizeLessThanOrEqualTo(70).endsWith("Ana");
    assertThat(cut.toConfirm()).isTrue();
    Loss end = cut.losses().get(cut.losses().size() - 1);
    assertThat(end.kind()).isEqualTo(Loss.Kind.SHORTENED);
    assertThat(cut.text() + " " + end.original()).isEqualTo(whole.text());
    assertThat(letters.of("a".repeat(80)).shortened(70).text()).hasSize(70);
    assertThat(letters.of("Ana").shortened(70).losses()).isEmpty();
  }

  /** Two halves of a sign become none where the mark between them is taken away. */
  @Test
  void dropsHalvesOfSigns() {
    Transliterated written = letters.of("Ana\uD83D\u0651\uDE00 Sa");
    assertThat(written.text()).isEqualTo("Ana Sa");
    assertThat(written.losses()).extracting(Loss::kind).containsExactly(Loss.Kind.DROPPED);
  }

  @Test
  void makesOfAnyNameOneThatBanksExchangeAndSaysWhatItLost() {
    long seed = Long.getLong("entente.seed", System.nanoTime());
    System.out.println("seed of the names: " + seed);
    Random random = new Random(seed);
    for (int i = 0; i < 3_000; i++) {
      String name = name(random);
      Transliterated written = letters.of(name);
      assertThat(written.text()).as(name).matches("[A-Za-z0-9/?:().,'+ \\-]*");
      assertThat(written.text()).as(name).doesNotContain("  ").isEqualTo(written.text().strip());
      assertThat(letters.of(name)).isEqualTo(written);
      assertThat(letters.of(written.text()).losses()).as(name).isEmpty();
      assertEveryChangedWordIsALoss(name, written);
    }
  }

  private static void assertEveryChangedWordIsALoss(String name, Transliterated written) {
    boolean same = name.strip().replaceAll(" +", " ").equals(written.text());
    boolean spacesOnly =
        name.replaceAll("[\\s\\u00A0\\u3000\\u0085\\u2028]+", " ").strip().equals(written.text());
    assertThat(written.losses().isEmpty()).as(name).isEqualTo(same || spacesOnly);
    written.losses().forEach(loss -> assertThat(loss.original()).isNotEqualTo(loss.text()));
  }

  private static String name(Random random) {
    StringBuilder name = new StringBuilder();
    for (int pieces = 1 + random.nextInt(8); pieces > 0; pieces--) {
      name.append(PIECES.get(random.nextInt(PIECES.size())));
      if (random.nextInt(4) == 0) {
        name.append(' ');
      }
    }
    return name.toString();
  }
}
