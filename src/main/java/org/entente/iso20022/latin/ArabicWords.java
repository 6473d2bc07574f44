package org.entente.iso20022.latin;

import com.ibm.icu.text.Transliterator;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Words in Arabic script by their sounds: names that everybody writes the same way from a list, the
 * article and servants of God by their parts, everything else letter by letter.
 */
final class ArabicWords {

  private static final String ARTICLE = "ال";
  private static final String SERVANT = "عبدال";
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  private final Transliterator rules = Rules.transliterator("arabic");
  private final Map<String, String> names =
      Rules.text("names.txt")
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split(" "))
          .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));

  /**
   * @param word of Arabic letters and marks only
   */
  String romanised(String word) {
    String bare = bare(word);
    return name(bare)
        .or(() -> after(SERVANT, word, "Abdul"))
        .or(() -> after(ARTICLE, word, "Al-"))
        .orElseGet(() -> byRule(word));
  }

  private String byRule(String word) {
    return capital(rules.transliterate("#" + word + "#"));
  }

  private Optional<String> name(String bare) {
    return Optional.ofNullable(names.get(bare));
  }

  /** A word of two letters after the article is none. */
  private Optional<String> after(String beginning, String word, String written) {
    String bare = bare(word);
    if (!bare.startsWith(beginning) || bare.length() < beginning.length() + 2) {
      return Optional.empty();
    }
    String rest = rest(word, beginning.length());
    String romanised = name(bare(rest)).orElseGet(() -> byRule(rest));
    boolean apart = written.endsWith("-");
    return Optional.of(written + (apart ? romanised : small(romanised)));
  }

  /**
   * What comes after so many letters and their marks; a doubled first letter is sun's, not ours.
   */
  private static String rest(String word, int letters) {
    int at = 0;
    for (int seen = 0; at < word.length(); at++) {
      if (Character.isLetter(word.charAt(at)) && seen++ == letters) {
        break;
      }
    }
    return word.substring(at).replaceFirst("^(.\\p{M}*?)\u0651", "$1");
  }

  private static String bare(String word) {
    return MARKS
        .matcher(word)
        .replaceAll("")
        .replaceAll("[أإآٱ]", "ا")
        .replaceAll("[ىی]", "ي")
        .replace('ک', 'ك');
  }

  static String capital(String text) {
    return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }

  private static String small(String text) {
    return Character.toLowerCase(text.charAt(0)) + text.substring(1);
  }
}
