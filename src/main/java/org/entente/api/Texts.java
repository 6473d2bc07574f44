package org.entente.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Size;
import java.util.EnumMap;
import java.util.Map;
import org.entente.shared.Language;
import org.entente.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/** One text in up to four languages. */
@Described("One text in up to four languages; never without any.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Texts(
    @Described("In English.") @Size(min = 1, max = 400) @Nullable String en,
    @Described("In French.") @Size(min = 1, max = 400) @Nullable String fr,
    @Described("In Spanish.") @Size(min = 1, max = 400) @Nullable String es,
    @Described("In Arabic.") @Size(min = 1, max = 400) @Nullable String ar) {

  public static Texts of(LocalizedText text) {
    Map<Language, String> texts = text.texts();
    return new Texts(
        texts.get(Language.EN),
        texts.get(Language.FR),
        texts.get(Language.ES),
        texts.get(Language.AR));
  }

  /** By language, as far as there is something. */
  public Map<Language, String> byLanguage() {
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
