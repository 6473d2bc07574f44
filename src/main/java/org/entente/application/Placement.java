package org.entente.application;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody goes, and for how long.
 *
 * @param host the partner who receives them; null for one that is not in the register
 * @param country ISO 3166-1 alpha-2
 * @param until the last day, not before the first
 * @param distanceKm null where the call does not ask for it
 */
public record Placement(
    @Nullable UUID host,
    String country,
    LocalDate from,
    LocalDate until,
    @Nullable Integer distanceKm) {

  /** Both days count. */
  public long days() {
    return ChronoUnit.DAYS.between(from, until) + 1;
  }

  public Placement at(@Nullable Integer checkedDistance) {
    return new Placement(host, country, from, until, checkedDistance);
  }
}
