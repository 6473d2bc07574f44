package org.entente.partner.search;

import com.ibm.icu.util.ULocale;
import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Which countries are written in which letters, as Unicode's list of likely languages has it. */
final class Scripts {

  private static final Map<UnicodeScript, Set<String>> COUNTRIES = countries();

  private Scripts() {}

  /**
   * Who types in other letters than Latin ones looks for somebody where they are written, rather
   * than for a namesake elsewhere.
   *
   * @return codes of the countries that are written in the text's first letter; none for Latin
   */
  static Set<String> countries(String text) {
    return text.codePoints()
        .filter(Character::isLetter)
        .mapToObj(UnicodeScript::of)
        .filter(script -> script != UnicodeScript.COMMON)
        .findFirst()
        .filter(script -> script != UnicodeScript.LATIN)
        .map(script -> COUNTRIES.getOrDefault(script, Set.of()))
        .orElse(Set.of());
  }

  private static Map<UnicodeScript, Set<String>> countries() {
    Map<UnicodeScript, Set<String>> countries = new EnumMap<>(UnicodeScript.class);
    for (String country : ULocale.getISOCountries()) {
      scripts(ULocale.addLikelySubtags(new ULocale("und", country)).getScript())
          .forEach(it -> countries.computeIfAbsent(it, any -> new TreeSet<>()).add(country));
    }
    return countries;
  }

  /** The codes of ISO 15924 name some mixtures, which Unicode's scripts do not. */
  private static Set<UnicodeScript> scripts(String code) {
    return switch (code) {
      case "" -> Set.of();
      case "Jpan" -> Set.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA);
      case "Hans", "Hant" -> Set.of(UnicodeScript.HAN);
      case "Kore" -> Set.of(UnicodeScript.HANGUL);
      default -> Set.of(UnicodeScript.forName(code));
    };
  }
}
