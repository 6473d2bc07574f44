package org.entente.drafting;

import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import org.entente.shared.ContentHash;
import org.entente.shared.Language;
import org.entente.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * The whole text of an agreement: everything a signatory agrees to, and nothing else.
 *
 * @param languages the authentic languages, in the order in which they are printed
 * @param prevailing the language that decides where the texts differ, one of {@code languages};
 *     null where all are equally authentic or there is one
 * @param title what the instrument calls itself, per language
 * @param clauses in their order; a clause stands under the same key in every version
 */
public record AgreementText(
    List<Language> languages,
    @Nullable Language prevailing,
    LocalizedText title,
    List<Clause> clauses) {

  public AgreementText {
    languages = List.copyOf(languages);
    clauses = List.copyOf(clauses);
    EnumMap<Language, String> titles = new EnumMap<>(Language.class);
    title.texts().forEach((language, text) -> titles.put(language, CanonicalText.line(text)));
    title = new LocalizedText(titles);
    if (languages.isEmpty()
        || languages.size() != languages.stream().distinct().count()
        || (prevailing != null && !languages.contains(prevailing))) {
      throw new IllegalArgumentException(prevailing + " does not prevail among " + languages);
    }
    if (clauses.size() != clauses.stream().map(Clause::key).distinct().count()) {
      throw new IllegalArgumentException("two clauses under one key");
    }
  }

  public Optional<Clause> clause(String key) {
    return clauses.stream().filter(clause -> clause.key().equals(key)).findFirst();
  }

  /** SHA-256 of the canonical form, see {@link CanonicalText}. */
  public ContentHash hash() {
    return ContentHash.of(CanonicalText.of(this));
  }
}
