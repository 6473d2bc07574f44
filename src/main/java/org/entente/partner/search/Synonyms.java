package org.entente.partner.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;

/** Words that mean the same in many languages: {@code جامعة}, {@code university}. */
final class Synonyms {

  /** Small words that names are told apart without. */
  private static final Set<String> SMALL =
      Set.copyOf(
          List.of(
              ("of the de du des la le les l d da do das dos del della di el los las and et y e und"
                      + " für fur for van von der die zu en in at a و في")
                  .split(" ")));

  static final Synonyms STANDARD = read("partner/synonyms.txt");

  private final Map<String, String> groups = new HashMap<>();
  private final Set<String> common = new HashSet<>(SMALL);

  private Synonyms() {}

  private static Synonyms read(String file) {
    Synonyms synonyms = new Synonyms();
    try {
      new ClassPathResource(file)
          .getContentAsString(StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .forEach(synonyms::add);
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
    return synonyms;
  }

  private void add(String line) {
    int colon = line.indexOf(':');
    boolean tellsLittle = line.startsWith("*");
    String group = line.substring(tellsLittle ? 1 : 0, colon).strip();
    for (String word : line.substring(colon + 1).strip().split(" +")) {
      for (String plain : Plain.words(word)) {
        groups.put(plain, group);
        if (tellsLittle) {
          common.add(plain);
        }
      }
    }
  }

  /** The group a word belongs to, null for a word of its own. */
  @Nullable String group(String plain) {
    return groups.get(plain);
  }

  /** Whether a name is told apart without this word. */
  boolean common(String plain) {
    return common.contains(plain);
  }

  boolean small(String plain) {
    return SMALL.contains(plain);
  }
}
