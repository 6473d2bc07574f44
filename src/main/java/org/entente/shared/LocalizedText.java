package org.entente.shared;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

/** One text in up to four languages; never without any. Stored as JSON {@code {"en": "…"}}. */
public record LocalizedText(Map<Language, String> texts) {

  public LocalizedText {
    if (texts.isEmpty()) {
      throw new IllegalArgumentException("a text needs at least one language");
    }
    texts = Collections.unmodifiableMap(new EnumMap<>(texts));
  }

  public static LocalizedText of(Language language, String text) {
    return new LocalizedText(Map.of(language, text));
  }

  public boolean has(Language language) {
    return texts.containsKey(language);
  }

  /** The text in this language, else in English, else in the first language there is. */
  public String in(Language language) {
    String text = texts.get(language);
    if (text == null) {
      text = texts.get(Language.EN);
    }
    return text != null ? text : texts.values().iterator().next();
  }

  /** All of them in one line, each behind its language: {@code en: Lake; fr: Lac}. */
  public String tagged() {
    return texts.entrySet().stream()
        .map(each -> each.getKey().tag() + ": " + each.getValue())
        .collect(Collectors.joining("; "));
  }

  /** The language that {@link #in} answers with: what the {@code lang} attribute has to say. */
  public Language languageFor(Language wanted) {
    if (has(wanted)) {
      return wanted;
    }
    return has(Language.EN) ? Language.EN : texts.keySet().iterator().next();
  }
}
