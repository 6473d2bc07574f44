package org.entente.signature;

import java.time.Instant;
import java.util.UUID;
import org.entente.shared.Actor;
import org.jspecify.annotations.Nullable;

/**
 * That a line was passed on to the deputy.
 *
 * @param principal whose line it is and for whom the deputy signs
 * @param passer who passed it on: the principal, or whoever stood in for them
 */
public record Passing(
    @Nullable UUID principalId,
    String principal,
    @Nullable UUID passerId,
    String passer,
    Instant at) {

  static Passing by(Actor actor, Instant at) {
    String principal = actor.onBehalfOfName();
    return principal == null
        ? new Passing(actor.personId(), actor.name(), actor.personId(), actor.name(), at)
        : new Passing(actor.onBehalfOf(), principal, actor.personId(), actor.name(), at);
  }

  /** Whoever passed it on does not take it back, not even in the deputy's name. */
  boolean involves(Actor actor) {
    return actor.involves(principalId) || actor.involves(passerId);
  }
}
