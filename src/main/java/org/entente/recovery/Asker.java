package org.entente.recovery;

import java.time.Instant;
import java.util.UUID;
import org.entente.shared.Actor;
import org.jspecify.annotations.Nullable;

/**
 * Who asked for something.
 *
 * @param by null for a beneficiary without an account
 */
public record Asker(@Nullable UUID by, String name, @Nullable UUID onBehalf, Instant at) {

  static Asker of(Actor actor, Instant at) {
    return new Asker(actor.personId(), actor.name(), actor.onBehalfOf(), at);
  }

  boolean isOf(Actor actor) {
    return actor.involves(by) || actor.involves(onBehalf);
  }
}
