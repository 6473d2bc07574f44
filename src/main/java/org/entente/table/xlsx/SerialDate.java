package org.entente.table.xlsx;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;

/**
 * A date as spreadsheets count it (ECMA-376, 18.17.4): days since the beginning of 1900, in which
 * they see a 29 February that never was, or since the beginning of 1904.
 */
final class SerialDate {

  private static final BigDecimal LAST = BigDecimal.valueOf(2_958_465);
  private static final BigDecimal SECONDS = BigDecimal.valueOf(86_400);

  private SerialDate() {}

  /**
   * @return the date, with its time where it has one; empty for what is no day of the calendar
   */
  static Optional<String> text(BigDecimal serial, boolean from1904) {
    if (serial.compareTo(from1904 ? BigDecimal.ZERO : BigDecimal.ONE) < 0
        || serial.compareTo(LAST) > 0) {
      return Optional.empty();
    }
    int days = serial.intValue();
    int second =
        serial
            .remainder(BigDecimal.ONE)
            .multiply(SECONDS)
            .setScale(0, RoundingMode.HALF_UP)
            .intValue();
    LocalDateTime moment = day(days, from1904).atTime(LocalTime.MIDNIGHT).plusSeconds(second);
    return Optional.of(
        moment.toLocalTime().equals(LocalTime.MIDNIGHT)
            ? moment.toLocalDate().toString()
            : moment.toString());
  }

  private static LocalDate day(int days, boolean from1904) {
    if (from1904) {
      return LocalDate.of(1904, 1, 1).plusDays(days);
    }
    return LocalDate.of(1899, 12, days < 60 ? 31 : 30).plusDays(days);
  }
}
