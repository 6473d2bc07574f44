package org.entente.bank;

import java.util.UUID;

/**
 * A payment stands otherwise than before; published in the transaction that keeps so, once for each
 * step.
 */
public record PaymentMoved(UUID order, FateState from, PaymentFate now) {}
