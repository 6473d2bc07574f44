package org.entente.document;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.entente.shared.ContentHash;
import org.entente.shared.Language;
import org.entente.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * One version of an agreement as it goes onto paper: all its languages, one after the other, then
 * the signature page.
 *
 * @param languages in the order of printing, at least one, each with clauses
 * @param prevailing the language whose text decides; null where all are equal or there is one
 * @param parties one line each: name, seat, represented by whom
 * @param hash content hash of the text, printed on every page
 * @param draftVersion the version's number while it is a draft ("Draft, version 3" on every page);
 *     null for the text that is signed
 * @param signatures in the order given; none for a text not signed yet
 * @param footer the office's own line at the foot of every page; null for none
 */
public record AgreementDocument(
    String reference,
    LocalizedText title,
    List<Language> languages,
    @Nullable Language prevailing,
    List<LocalizedText> parties,
    Map<Language, List<DocumentClause>> clauses,
    ContentHash hash,
    @Nullable Integer draftVersion,
    List<SignatureEntry> signatures,
    @Nullable LocalizedText footer) {

  public AgreementDocument {
    languages = List.copyOf(languages);
    parties = List.copyOf(parties);
    signatures = List.copyOf(signatures);
    if (languages.isEmpty() || !clauses.keySet().containsAll(languages)) {
      throw new IllegalArgumentException("each language needs its clauses: " + languages);
    }
    clauses = Collections.unmodifiableMap(new EnumMap<>(clauses));
  }

  /** The clauses in one of {@link #languages}. */
  public List<DocumentClause> clausesIn(Language language) {
    return clauses.getOrDefault(language, List.of());
  }
}
