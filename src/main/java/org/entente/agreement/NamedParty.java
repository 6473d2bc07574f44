package org.entente.agreement;

import java.util.EnumMap;
import java.util.Map;
import org.entente.shared.Language;
import org.entente.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A party with what it is called.
 *
 * @param kind of partner, or {@code INDIVIDUAL}: decision tables read it
 * @param city null for a person, and where the register has none
 * @param country ISO 3166-1 alpha-2; null for a person
 */
public record NamedParty(
    Party party,
    LocalizedText names,
    String kind,
    @Nullable String city,
    @Nullable String country) {

  /** Name and town, as a document names a party. */
  public LocalizedText withCity() {
    if (city == null) {
      return names;
    }
    Map<Language, String> texts = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      texts.put(language, names.in(language) + ", " + city);
    }
    return new LocalizedText(texts);
  }
}
