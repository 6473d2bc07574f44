package org.entente.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.drafting.Redline.Op;
import org.entente.drafting.Redline.Run;
import org.entente.shared.Language;
import org.entente.testing.Needs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Revisions of a published agreement, and a published licence in four languages. */
class RedlineOfRealTextsTest {

  @Test
  void everyRevisionCanBeReadBackFromItsRedline() throws IOException {
    List<String> revisions = new java.util.ArrayList<>();
    try (Stream<Path> files = Files.list(folder().resolve("commonpaper-mnda")).sorted()) {
      for (Path file : files.toList()) {
        revisions.add(Files.readString(file));
      }
    }
    for (int i = 1; i < revisions.size(); i++) {
      check(Language.EN, paragraphs(revisions.get(i - 1)), paragraphs(revisions.get(i)));
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void wordsStayWholeInEachLanguage(Language language) throws IOException {
    String suffix = language == Language.EN ? "" : "_" + language.tag();
    List<String> licence =
        paragraphs(Files.readString(folder().resolve("by_4.0" + suffix + ".derived.txt")));
    List<String> shareAlike =
        paragraphs(Files.readString(folder().resolve("by-sa_4.0" + suffix + ".derived.txt")));
    check(language, licence, shareAlike);
  }

  private static void check(Language language, List<String> older, List<String> newer) {
    WordDiff words = new WordDiff(language);
    List<List<Run>> woven = new ParagraphDiff(words).diff(older, newer);
    assertThat(side(woven, Op.INSERT)).isEqualTo(older);
    assertThat(side(woven, Op.DELETE)).isEqualTo(newer);
    for (List<Run> paragraph : woven) {
      for (int i = 1; i < paragraph.size(); i++) {
        assertThat(splitsWord(paragraph.get(i - 1), paragraph.get(i)))
            .as("%s|%s", paragraph.get(i - 1), paragraph.get(i))
            .isFalse();
      }
    }
  }

  /** The paragraphs that are left without runs of this kind. */
  private static List<String> side(List<List<Run>> woven, Op without) {
    return woven.stream()
        .map(
            paragraph ->
                paragraph.stream()
                    .filter(run -> run.op() != without)
                    .map(Run::text)
                    .collect(Collectors.joining()))
        .filter(text -> !text.isEmpty())
        .toList();
  }

  private static boolean splitsWord(Run one, Run next) {
    boolean changes = one.op() == Op.EQUAL || next.op() == Op.EQUAL;
    int last = one.text().codePointBefore(one.text().length());
    int first = next.text().codePointAt(0);
    return changes && Character.isLetterOrDigit(last) && Character.isLetterOrDigit(first);
  }

  private static List<String> paragraphs(String text) {
    return ClauseText.typed("", text.replace("\n", "\n\n")).paragraphs();
  }

  private static Path folder() {
    return Needs.standards().resolve("agreements");
  }
}
