package org.entente.disbursement;

import java.time.Instant;
import java.util.Objects;
import org.entente.shared.Actor;

/** What persons do to payments: the system does none of it. */
final class Acts {

  private Acts() {}

  static Act of(Actor actor, Instant at) {
    return new Act(
        Objects.requireNonNull(actor.personId(), "payments are made by persons"),
        actor.name(),
        actor.onBehalfOf(),
        at);
  }
}
