package org.entente.shared;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who did one step, and when: a person, never the system.
 *
 * @param onBehalf for whom, null for their own office
 */
public record Act(UUID by, String name, @Nullable UUID onBehalf, Instant at) {

  /**
   * @throws NullPointerException for an actor who is no person
   */
  public static Act of(Actor actor, Instant at) {
    return new Act(
        Objects.requireNonNull(actor.personId(), "only persons do this"),
        actor.name(),
        actor.onBehalfOf(),
        at);
  }

  /** Whether this actor, or the one they stand in for, did it. */
  public boolean isOf(Actor actor) {
    return actor.involves(by) || actor.involves(onBehalf);
  }
}
