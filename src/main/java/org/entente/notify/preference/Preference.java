package org.entente.notify.preference;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How and when a person wishes to be written to. Times are those of the office's clock.
 *
 * @param digestAt from when on the day's digest goes out
 * @param quietFrom first minute of the quiet hours, {@code quietUntil} the first after them,
 *     perhaps on the next day; null where there are none
 */
public record Preference(
    Delivery delivery,
    LocalTime digestAt,
    @Nullable LocalTime quietFrom,
    @Nullable LocalTime quietUntil) {

  /** Of whoever has chosen nothing. */
  public static final Preference USUAL =
      new Preference(Delivery.SINGLE, LocalTime.of(8, 0), null, null);

  public Preference {
    if ((quietFrom == null) != (quietUntil == null)
        || (quietFrom != null && quietFrom.equals(quietUntil))) {
      throw new IllegalArgumentException("quiet hours have two ends, one after the other");
    }
  }

  /** Until when nothing is sent; empty outside the quiet hours. */
  public Optional<Instant> quietUntil(Instant now, ZoneId zone) {
    if (quietFrom == null || quietUntil == null) {
      return Optional.empty();
    }
    ZonedDateTime here = now.atZone(zone);
    if (!within(here.toLocalTime(), quietFrom, quietUntil)) {
      return Optional.empty();
    }
    ZonedDateTime today = here.with(quietUntil);
    return Optional.of((today.isAfter(here) ? today : today.plusDays(1)).toInstant());
  }

  private static boolean within(LocalTime time, LocalTime from, LocalTime until) {
    boolean begun = !time.isBefore(from);
    boolean over = !time.isBefore(until);
    return from.isBefore(until) ? begun && !over : begun || !over;
  }
}
