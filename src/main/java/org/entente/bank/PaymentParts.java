package org.entente.bank;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.entente.shared.Actor;

/** Knows who had which part in payments; each module that has payments made is such a bean. */
public interface PaymentParts {

  /** The parts that the actor, or whom they act for, has in any of these orders. */
  Set<PaymentPart> of(Collection<UUID> orders, Actor actor);
}
