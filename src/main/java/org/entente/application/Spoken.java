package org.entente.application;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Date;
import org.entente.shared.Language;

/** Times as a mail says them, in its reader's language. */
final class Spoken {

  private Spoken() {}

  static String time(Instant instant, Language language, ZoneId zone) {
    DateFormat format =
        DateFormat.getDateTimeInstance(DateFormat.LONG, DateFormat.SHORT, locale(language));
    format.setTimeZone(TimeZone.getTimeZone(zone.getId()));
    return format.format(Date.from(instant));
  }

  private static ULocale locale(Language language) {
    return switch (language) {
      case EN -> ULocale.forLanguageTag("en-GB");
      case AR -> ULocale.forLanguageTag("ar-PS-u-nu-latn");
      default -> ULocale.forLanguageTag(language.tag());
    };
  }
}
