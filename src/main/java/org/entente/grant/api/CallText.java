package org.entente.grant.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Size;
import java.util.EnumMap;
import java.util.Map;
import org.entente.api.Described;
import org.entente.shared.Language;
import org.entente.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/** What the public reads below the title; longer than a name. */
@Described("What a call offers, to whom, and what it pays; in each of its languages.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record CallText(
    @Described("In English.") @Size(min = 20, max = 4000) @Nullable String en,
    @Described("In French.") @Size(min = 20, max = 4000) @Nullable String fr,
    @Described("In Spanish.") @Size(min = 20, max = 4000) @Nullable String es,
    @Described("In Arabic.") @Size(min = 20, max = 4000) @Nullable String ar) {

  static CallText of(LocalizedText text) {
    Map<Language, String> texts = text.texts();
    return new CallText(
        texts.get(Language.EN),
        texts.get(Language.FR),
        texts.get(Language.ES),
        texts.get(Language.AR));
  }

  Map<Language, String> byLanguage() {
    Map<Language, String> texts = new EnumMap<>(Language.class);
    put(texts, Language.EN, en);
    put(texts, Language.FR, fr);
    put(texts, Language.ES, es);
    put(texts, Language.AR, ar);
    return texts;
  }

  private static void put(Map<Language, String> texts, Language language, @Nullable String text) {
    if (text != null && !text.isBlank()) {
      texts.put(language, text.strip());
    }
  }
}
