package org.entente.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Locale;
import org.entente.form.schema.DateInput;
import org.jspecify.annotations.Nullable;

/** Dates and times as browsers send them: ISO 8601, without a zone. */
final class Dates {

  private static final int FIRST_YEAR = 1000;
  private static final int LAST_YEAR = 9999;

  private Dates() {}

  static Reading read(DateInput input, String text) {
    Object value = parsed(input.precision(), Digits.latin(text));
    String precision = input.precision().name().toLowerCase(Locale.ROOT);
    return value == null ? Reading.problem("form.error." + precision) : Reading.of(value);
  }

  /** Null for what is no date. */
  static @Nullable Object parsed(DateInput.Precision precision, String iso) {
    try {
      return switch (precision) {
        case DATE -> ours(LocalDate.parse(iso).getYear()) ? LocalDate.parse(iso) : null;
        case TIME -> LocalTime.parse(iso);
        case DATETIME -> ours(LocalDateTime.parse(iso).getYear()) ? LocalDateTime.parse(iso) : null;
      };
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static boolean ours(int year) {
    return year >= FIRST_YEAR && year <= LAST_YEAR;
  }
}
