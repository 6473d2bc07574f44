package org.entente.drafting;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.entente.shared.Language;
import org.entente.shared.LocalizedText;
import org.entente.shared.Refusal;

/**
 * What somebody typed over a text.
 *
 * @param titles by language; a language left out stays
 * @param clauses by clause key and language; what is left out stays
 */
public record ClauseEdits(
    Map<Language, String> titles, Map<String, Map<Language, ClauseText>> clauses) {

  /** Longest clause in one language, in characters. */
  public static final int LONGEST = 20_000;

  /** Would show one text under another's hash; see {@link CanonicalText}. */
  private static final Pattern INVISIBLE =
      Pattern.compile("[\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}]|[\\p{Cntrl}&&[^\\n\\t]]");

  public ClauseEdits {
    titles = Map.copyOf(titles);
    clauses = Map.copyOf(clauses);
  }

  /**
   * @throws Refusal invalid for a text too long or with characters that hide what is agreed
   */
  AgreementText apply(AgreementText text) {
    titles.values().forEach(ClauseEdits::check);
    clauses.values().forEach(byLanguage -> byLanguage.values().forEach(ClauseEdits::check));
    EnumMap<Language, String> changedTitles = new EnumMap<>(text.title().texts());
    titles.forEach(
        (language, title) -> {
          if (text.languages().contains(language) && !title.isBlank()) {
            changedTitles.put(language, title);
          }
        });
    List<Clause> changed = new ArrayList<>();
    text.clauses().forEach(clause -> changed.add(apply(clause, text.languages())));
    return new AgreementText(
        text.languages(), text.prevailing(), new LocalizedText(changedTitles), changed);
  }

  private Clause apply(Clause clause, List<Language> languages) {
    Clause changed = clause;
    for (var edit : clauses.getOrDefault(clause.key(), Map.of()).entrySet()) {
      if (languages.contains(edit.getKey())) {
        changed = changed.with(edit.getKey(), edit.getValue());
      }
    }
    return changed;
  }

  private static void check(ClauseText text) {
    check(text.heading());
    check(text.body());
  }

  private static void check(String text) {
    if (text.length() > LONGEST) {
      throw Refusal.invalid("drafting.edit.tooLong", LONGEST);
    }
    if (INVISIBLE.matcher(text).find()) {
      throw Refusal.invalid("drafting.edit.invisible");
    }
  }
}
