package org.entente.ledger;

import org.entente.shared.Money;

/**
 * What became of an envelope's money; none of it is negative, and available + reserved + committed
 * + paid − recovered = funded.
 *
 * @param paid all that was ever paid and not returned by the bank
 * @param recovered what beneficiaries gave back of it; it is available again
 */
public record Balances(
    Money funded, Money available, Money reserved, Money committed, Money paid, Money recovered) {}
