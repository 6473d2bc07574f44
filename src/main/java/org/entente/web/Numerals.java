package org.entente.web;

import com.ibm.icu.util.ULocale;
import java.time.ZoneId;
import java.util.Locale;
import org.entente.shared.Language;
import org.springframework.stereotype.Component;

/** The ICU locale of a language: its region decides month names, its extension the digits. */
@Component
class Numerals {

  private final ULocale arabic;
  private final ZoneId zone;

  Numerals(WebProperties properties) {
    this.arabic = ULocale.forLanguageTag("ar-PS-u-nu-" + properties.arabicDigits());
    this.zone = properties.timeZone();
  }

  /** Where times of day are told. */
  ZoneId zone() {
    return zone;
  }

  ULocale of(Locale locale) {
    return of(Language.of(locale));
  }

  ULocale of(Language language) {
    return switch (language) {
      case EN -> ULocale.forLanguageTag("en-GB");
      case FR -> ULocale.forLanguageTag("fr");
      case ES -> ULocale.forLanguageTag("es");
      case AR -> arabic;
    };
  }
}
