package org.entente.drafting.api;

import java.util.List;
import org.entente.api.Described;
import org.entente.drafting.Clause;
import org.entente.drafting.FrozenVersion;
import org.entente.shared.Language;
import org.jspecify.annotations.Nullable;

/** A frozen text in one language. */
@Described("A frozen text in one language.")
record VersionText(
    int number,
    @Described(value = "SHA-256 of the canonical form of all its languages.", format = "sha256")
        String contentHash,
    @Described(value = "The language of this answer.", example = "en") String language,
    @Described("All languages it has.") List<String> languages,
    @Described("The language that decides; null where all are equal.") @Nullable String prevailing,
    String title,
    List<ClauseLine> clauses) {

  static VersionText of(FrozenVersion version, Language language) {
    Language prevailing = version.text().prevailing();
    return new VersionText(
        version.number(),
        version.hash().hex(),
        language.tag(),
        version.text().languages().stream().map(Language::tag).toList(),
        prevailing == null ? null : prevailing.tag(),
        version.text().title().in(language),
        version.text().clauses().stream().map(each -> ClauseLine.of(each, language)).toList());
  }

  @Described("A clause in one language.")
  record ClauseLine(
      @Described(value = "The same in every version.", example = "personal-data") String key,
      @Described("As printed.") int number,
      String heading,
      List<String> paragraphs) {

    static ClauseLine of(Clause clause, Language language) {
      return new ClauseLine(
          clause.key(),
          clause.number(),
          clause.in(language).heading(),
          clause.in(language).paragraphs());
    }
  }
}
