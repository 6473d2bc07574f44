package org.entente.partner;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A membership body: a partner of kind {@code GROUP}, under the same id, with what its members need
 * to know. Members and fees count as part of it: each of their changes takes its version on.
 *
 * @param themes in the network's own words and order
 * @param zones its parts of the world, in its own words
 * @param representative who speaks for us there, by function
 * @param mandateEndsOn the representative's last day, null without one
 */
public record Network(
    UUID id,
    List<String> themes,
    List<String> zones,
    @Nullable String representative,
    @Nullable LocalDate mandateEndsOn,
    long version) {

  public Network {
    themes = List.copyOf(themes);
    zones = List.copyOf(zones);
  }
}
