package org.entente.bank;

import java.util.UUID;
import org.entente.shared.Actor;

/**
 * A payment stands otherwise than before; published in the transaction that keeps so, once for each
 * step.
 *
 * @param by who moved it; the system where the bank did
 */
public record PaymentMoved(UUID order, FateState from, PaymentFate now, Actor by) {

  /** By what the bank said. */
  public PaymentMoved(UUID order, FateState from, PaymentFate now) {
    this(order, from, now, Actor.SYSTEM);
  }
}
