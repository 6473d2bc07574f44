package org.entente.partner.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed, as the index of partners is asked.
 *
 * @param plain the words, folded
 * @param core the words that tell names apart; those typed where none does
 * @param keys of identifiers and acronyms that it may be
 * @param code beginning of an Erasmus code, null for anything else
 * @param literal condition on the words of a partner, as typed, for {@code cast(… as tsquery)}
 * @param words the same, as they are typed, said or spelt otherwise
 * @param near codes of the countries that are written in the letters typed; none for Latin ones
 */
public record Query(
    String plain,
    String core,
    List<String> keys,
    @Nullable String code,
    String literal,
    String words,
    Set<String> near) {

  /** Longer than any name; what follows is not looked at. */
  private static final int LONGEST = 200;

  private static final int MOST_WORDS = 12;
  private static final Pattern CODE = Pattern.compile("[A-Z]{1,3} +[A-Z-]{3,}\\d*");

  /**
   * @return null for a text without letters and digits
   */
  public static @Nullable Query of(String typed) {
    String text = typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
    List<String> words = Plain.words(text).stream().limit(MOST_WORDS).toList();
    if (words.isEmpty()) {
      return null;
    }
    return new Query(
        String.join(" ", words),
        core(words),
        Key.all(text),
        CODE.matcher(text.strip()).matches() ? Key.of(text) : null,
        condition(words, Query::literal),
        condition(words, Query::word),
        Scripts.countries(text));
  }

  static String core(List<String> words) {
    String core =
        words.stream()
            .filter(word -> !Synonyms.STANDARD.common(word))
            .collect(Collectors.joining(" "));
    return core.isEmpty() ? String.join(" ", words) : core;
  }

  /** Every word, but small ones only if alone. */
  private static String condition(List<String> words, Function<String, String> way) {
    List<String> telling = words.stream().filter(word -> !Synonyms.STANDARD.small(word)).toList();
    return (telling.isEmpty() ? words : telling)
        .stream().map(way).collect(Collectors.joining(" & "));
  }

  /** Folded words hold letters and digits only, so that none of them needs escaping. */
  private static String literal(String word) {
    return "'" + word + "':*";
  }

  /** As it begins, or as it is said or spelt otherwise. */
  private static String word(String word) {
    List<String> ways = new ArrayList<>();
    ways.add(literal(word));
    String group = Synonyms.STANDARD.group(word);
    if (group != null) {
      ways.add("'=" + group + "'");
    }
    String skeleton = Plain.arabic(word) && group == null ? Skeleton.of(word) : "";
    if (!skeleton.isEmpty()) {
      ways.add("'~" + skeleton + "'");
    }
    return ways.size() == 1 ? ways.get(0) : "(" + String.join(" | ", ways) + ")";
  }
}
