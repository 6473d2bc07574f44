package org.entente.application;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Leave to submit after the deadline.
 *
 * @param confirmedBy null until a second person has confirmed it
 */
public record Waiver(
    UUID id,
    UUID application,
    String reason,
    Instant until,
    UUID grantedBy,
    @Nullable UUID grantedFor,
    Instant grantedAt,
    @Nullable UUID confirmedBy,
    @Nullable Instant confirmedAt) {

  public boolean holds(Instant now) {
    return confirmedBy != null && now.isBefore(until);
  }
}
