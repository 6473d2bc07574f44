package org.entente.document;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.entente.shared.ContentHash;
import org.entente.shared.Language;
import org.entente.shared.LocalizedText;

/**
 * What somebody puts down for the files: minutes and the like, in one language after the other.
 *
 * @param kind what it is, above its title: "Minutes of the panel"
 * @param languages in the order of printing, at least one, each with parts
 * @param hash of what it tells of, printed on every page
 */
public record Report(
    String reference,
    LocalizedText kind,
    LocalizedText title,
    List<Language> languages,
    Map<Language, List<ReportPart>> parts,
    ContentHash hash) {

  public Report {
    languages = List.copyOf(languages);
    if (languages.isEmpty() || !parts.keySet().containsAll(languages)) {
      throw new IllegalArgumentException("each language needs its parts: " + languages);
    }
    parts = Collections.unmodifiableMap(new EnumMap<>(parts));
  }

  /** The parts in one of {@link #languages}. */
  public List<ReportPart> partsIn(Language language) {
    return parts.getOrDefault(language, List.of());
  }
}
