package org.entente.reporting;

import java.time.Instant;
import java.util.UUID;
import org.entente.shared.Actor;
import org.jspecify.annotations.Nullable;

/**
 * Who did something, and when.
 *
 * @param onBehalf for whom, null for their own office
 */
public record Deed(UUID by, String name, @Nullable UUID onBehalf, Instant at) {

  /** Whether this actor, or the one they stand in for, did it. */
  boolean isOf(Actor actor) {
    return actor.involves(by) || actor.involves(onBehalf);
  }
}
