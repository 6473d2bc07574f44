package org.entente.web;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;

/** One parsed text. ICU's formats are not safe for threads, so each formats one at a time. */
final class IcuText {

  private final MessageFormat format;

  IcuText(String pattern, ULocale locale) {
    this.format = new MessageFormat(pattern, locale);
  }

  synchronized String with(Object[] arguments) {
    Object[] known = new Object[arguments.length];
    for (int i = 0; i < arguments.length; i++) {
      known[i] = known(arguments[i]);
    }
    return format.format(known);
  }

  private static Object known(Object argument) {
    if (argument instanceof Instant instant) {
      return Date.from(instant);
    }
    if (argument instanceof LocalDate date) {
      return Date.from(date.atStartOfDay(ZoneOffset.UTC).toInstant());
    }
    return argument;
  }
}
