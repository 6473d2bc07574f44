package org.entente.reporting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.entente.shared.ContentHash;
import org.jspecify.annotations.Nullable;

/**
 * One report as it was sent; it never changes.
 *
 * @param from first day of the stay, null where there was none
 * @param certificate of the host, null where there was no stay
 */
public record Sending(
    int number,
    @Nullable LocalDate from,
    @Nullable LocalDate until,
    String story,
    @Nullable ContentHash certificate,
    @Nullable String fileName,
    Instant at,
    String by,
    ContentHash hash) {

  /** Days there, the first and the last counted. */
  public int days() {
    return from == null || until == null ? 0 : days(from, until);
  }

  static int days(LocalDate from, LocalDate until) {
    return Math.toIntExact(ChronoUnit.DAYS.between(from, until) + 1);
  }

  static ContentHash hash(
      String report,
      int number,
      @Nullable LocalDate from,
      @Nullable LocalDate until,
      String story,
      @Nullable ContentHash certificate) {
    return ContentHash.of(
        String.join(
            "\n",
            report,
            Integer.toString(number),
            from + " " + until,
            certificate == null ? "" : certificate.hex(),
            story));
  }
}
