package org.entente.iso20022;

import org.jspecify.annotations.Nullable;

/**
 * Under which names a payment is known; null for those that the bank does not tell.
 *
 * @param message of the file that we sent
 * @param paymentGroup of the group in it
 * @param servicer the bank's own for the payment
 */
public record References(
    @Nullable String message,
    @Nullable String paymentGroup,
    @Nullable String instruction,
    @Nullable String endToEnd,
    @Nullable String uetr,
    @Nullable String transaction,
    @Nullable String servicer) {}
