package org.entente.form;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Date;
import java.util.stream.Collectors;
import org.entente.shared.Language;
import org.entente.shared.LocalizedText;

/** How values read in running text. */
final class Formats {

  private Formats() {}

  static ULocale locale(Language language) {
    return switch (language) {
      case EN -> ULocale.forLanguageTag("en-GB");
      case AR -> ULocale.forLanguageTag("ar-PS-u-nu-latn");
      default -> ULocale.forLanguageTag(language.tag());
    };
  }

  static String shown(Object value, Language language) {
    if (value instanceof BigDecimal || value instanceof Integer || value instanceof Long) {
      return NumberFormat.getInstance(locale(language)).format(value);
    }
    if (value instanceof LocalDate date) {
      return dates(
          date.atStartOfDay(), DateFormat.getDateInstance(DateFormat.LONG, locale(language)));
    }
    if (value instanceof LocalDateTime time) {
      return dates(
          time,
          DateFormat.getDateTimeInstance(DateFormat.LONG, DateFormat.SHORT, locale(language)));
    }
    if (value instanceof LocalTime time) {
      return dates(
          time.atDate(LocalDate.EPOCH),
          DateFormat.getTimeInstance(DateFormat.SHORT, locale(language)));
    }
    if (value instanceof LocalizedText text) {
      return text.in(language);
    }
    if (value instanceof Collection<?> values) {
      return values.stream().map(one -> shown(one, language)).collect(Collectors.joining(", "));
    }
    return value.toString();
  }

  private static String dates(LocalDateTime time, DateFormat format) {
    format.setTimeZone(TimeZone.GMT_ZONE);
    return format.format(Date.from(time.toInstant(ZoneOffset.UTC)));
  }
}
