package org.entente.partner.search;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.entente.shared.Folded;

/** Texts as the index of partners holds them: folded, and Arabic words without their article. */
final class Plain {

  private static final String ARTICLE = "ال";

  /** What is left of a word without article must still be one. */
  private static final int SHORTEST = 3;

  private Plain() {}

  static String of(String text) {
    return words(text).stream().collect(Collectors.joining(" "));
  }

  static List<String> words(String text) {
    String folded = Folded.of(text);
    return folded.isEmpty()
        ? List.of()
        : Arrays.stream(folded.split(" ")).map(Plain::withoutArticle).toList();
  }

  static boolean arabic(String word) {
    return Character.UnicodeScript.of(word.codePointAt(0)) == Character.UnicodeScript.ARABIC;
  }

  private static String withoutArticle(String word) {
    boolean has = word.startsWith(ARTICLE) && word.length() >= ARTICLE.length() + SHORTEST;
    return has ? word.substring(ARTICLE.length()) : word;
  }
}
