package org.entente.web;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.text.Format;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;

/** One parsed text. ICU's formats are not safe for threads, so each formats one at a time. */
final class IcuText {

  private final MessageFormat format;
  private final ZoneId zone;

  /**
   * @param zone where dates and times of day in the text are told
   */
  IcuText(String pattern, ULocale locale, ZoneId zone) {
    this.format = new MessageFormat(pattern, locale);
    this.zone = zone;
    tellTimesOf(zone);
  }

  private void tellTimesOf(ZoneId zone) {
    Format[] parts = format.getFormats();
    for (int i = 0; i < parts.length; i++) {
      if (parts[i] instanceof DateFormat date) {
        date.setTimeZone(TimeZone.getTimeZone(zone.getId()));
        format.setFormat(i, date);
      }
    }
  }

  synchronized String with(Object[] arguments) {
    Object[] known = new Object[arguments.length];
    for (int i = 0; i < arguments.length; i++) {
      known[i] = known(arguments[i]);
    }
    return format.format(known);
  }

  private Object known(Object argument) {
    if (argument instanceof Instant instant) {
      return Date.from(instant);
    }
    if (argument instanceof LocalDate date) {
      return Date.from(date.atStartOfDay(zone).toInstant());
    }
    return argument;
  }
}
