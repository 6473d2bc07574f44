package org.entente.agreement.api;

import java.util.List;
import java.util.Locale;
import org.entente.shared.Language;
import org.jspecify.annotations.Nullable;

/** Languages as programs write them: {@code en}. */
final class Tags {

  private Tags() {}

  static String of(String language) {
    return language.toLowerCase(Locale.ROOT);
  }

  static @Nullable String orNull(@Nullable String language) {
    return language == null ? null : of(language);
  }

  static @Nullable String orNull(@Nullable Language language) {
    return language == null ? null : language.tag();
  }

  static List<String> all(List<Language> languages) {
    return languages.stream().map(Language::tag).toList();
  }
}
