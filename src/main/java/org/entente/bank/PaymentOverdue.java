package org.entente.bank;

import java.time.Instant;
import java.util.UUID;

/**
 * The bank does not say what became of a payment, and it is time that a person asks; published once
 * for each payment.
 */
public record PaymentOverdue(UUID order, Instant unknownSince) {}
