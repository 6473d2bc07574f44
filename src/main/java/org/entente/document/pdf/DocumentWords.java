package org.entente.document.pdf;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.Instant;
import java.util.Date;
import java.util.ResourceBundle;
import org.entente.shared.Language;

/** The document's own words and dates in one language, with Latin digits. */
final class DocumentWords {

  private static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private final ResourceBundle texts;
  private final ULocale locale;

  DocumentWords(Language language) {
    texts = ResourceBundle.getBundle("messages.document", language.locale(), NO_FALLBACK);
    locale =
        ULocale.forLanguageTag((language == Language.EN ? "en-GB" : language.tag()) + "-u-nu-latn");
  }

  /**
   * @param key without the leading {@code document.}
   */
  String say(String key, Object... arguments) {
    return new MessageFormat(texts.getString("document." + key), locale).format(arguments);
  }

  /** A reference inside a sentence: read from left to right even where the sentence is not. */
  String reference(String reference) {
    return "\u200E" + reference + "\u200E";
  }

  /** Day and time in UTC, so that a page says the same wherever it is printed. */
  String dateTime(Instant instant) {
    DateFormat format = DateFormat.getDateTimeInstance(DateFormat.LONG, DateFormat.SHORT, locale);
    return say("instant", utc(format, instant));
  }

  String date(Instant instant) {
    return utc(DateFormat.getDateInstance(DateFormat.LONG, locale), instant);
  }

  private static String utc(DateFormat format, Instant instant) {
    format.setTimeZone(TimeZone.GMT_ZONE);
    return format.format(Date.from(instant));
  }
}
