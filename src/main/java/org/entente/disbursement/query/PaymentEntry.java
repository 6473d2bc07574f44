package org.entente.disbursement.query;

import java.time.Instant;
import org.entente.shared.Money;

/**
 * What the book has of a payment.
 *
 * @param cause a name of the ledger's causes
 */
public record PaymentEntry(long number, String cause, Money amount, Instant at) {}
