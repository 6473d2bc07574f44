package org.entente.tasklist.api;

import java.util.Locale;
import java.util.function.Supplier;
import org.springframework.context.i18n.LocaleContext;
import org.springframework.context.i18n.LocaleContextHolder;

/** Programs write numbers with a decimal point, whatever language they ask answers in. */
final class Written {

  private Written() {}

  static <T> T plainly(Supplier<T> reading) {
    LocaleContext asked = LocaleContextHolder.getLocaleContext();
    LocaleContextHolder.setLocale(Locale.ENGLISH);
    try {
      return reading.get();
    } finally {
      LocaleContextHolder.setLocaleContext(asked);
    }
  }
}
