package org.entente.payee;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.entente.iso20022.Loss;
import org.entente.iso20022.Transliterated;
import org.entente.iso20022.Transliteration;
import org.entente.shared.Folded;
import org.springframework.stereotype.Component;

/**
 * The rule of ADR 28. A machine only says how alike two names are: a person decides whether they
 * are one.
 */
@Component
class NameMatching {

  /** Fewer words than these in common are no match: half a country has the same family name. */
  private static final int FEWEST = 2;

  private final Transliteration letters;

  NameMatching(Transliteration letters) {
    this.letters = letters;
  }

  NameMatch of(String holder, String name) {
    if (words(holder).equals(words(name))) {
      return NameMatch.EXACT;
    }
    Transliterated one = letters.of(holder);
    Transliterated other = letters.of(name);
    boolean guessed = guessed(one) || guessed(other);
    List<String> some = words(one.text());
    List<String> others = words(other.text());
    if (some.equals(others) && !some.isEmpty()) {
      return guessed ? NameMatch.CLOSE : NameMatch.EXACT;
    }
    boolean close = joined(one).equals(joined(other)) && !some.isEmpty();
    return close || paired(some, others, guessed) ? NameMatch.CLOSE : NameMatch.DIFFERENT;
  }

  private static List<String> words(String text) {
    return Arrays.stream(Folded.of(text).split(" "))
        .filter(word -> !word.isEmpty())
        .sorted()
        .toList();
  }

  private static String joined(Transliterated text) {
    return Folded.of(text.text()).replace(" ", "");
  }

  private static boolean guessed(Transliterated text) {
    return text.losses().stream().anyMatch(loss -> loss.kind() == Loss.Kind.ROMANISED);
  }

  /** Whether each word of the shorter name has one of the longer to itself. */
  private static boolean paired(List<String> some, List<String> others, boolean guessed) {
    List<String> shorter = some.size() <= others.size() ? some : others;
    List<String> left = new ArrayList<>(shorter == some ? others : some);
    List<String> initials = new ArrayList<>();
    for (String word : shorter) {
      if (!takeOut(left, other -> WordLikeness.alike(word, other, guessed))) {
        initials.add(word);
      }
    }
    return shorter.size() >= FEWEST
        && initials.size() < shorter.size()
        && initials.stream().allMatch(word -> takeOut(left, other -> initial(word, other)));
  }

  private static boolean initial(String word, String other) {
    return (word.length() == 1 && other.startsWith(word))
        || (other.length() == 1 && word.startsWith(other));
  }

  private static boolean takeOut(List<String> words, Predicate<String> wanted) {
    for (int i = 0; i < words.size(); i++) {
      if (wanted.test(words.get(i))) {
        words.remove(i);
        return true;
      }
    }
    return false;
  }
}
