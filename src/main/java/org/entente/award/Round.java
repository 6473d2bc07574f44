package org.entente.award;

import java.time.Instant;
import java.util.UUID;
import org.entente.shared.ContentHash;
import org.jspecify.annotations.Nullable;

/**
 * The awards of one call.
 *
 * @param quota how many may hold a place at once
 * @param ranking the hash of the ranking that it follows
 * @param preparedBy who had the amounts reserved: they approve none of them; null before
 */
public record Round(
    UUID call,
    UUID envelope,
    UUID programme,
    int quota,
    ContentHash ranking,
    State state,
    @Nullable UUID preparedBy,
    @Nullable UUID preparedFor,
    @Nullable Instant preparedAt) {

  /** How far it is. */
  public enum State {
    /** The ranking stands; somebody has to prepare the awards. */
    PROPOSED,
    /** A job goes through the places. */
    PREPARING,
    PREPARED,
    CONCLUDED,
    CANCELLED
  }

  boolean over() {
    return state == State.CONCLUDED || state == State.CANCELLED;
  }
}
