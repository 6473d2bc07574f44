package org.entente.bank;

import java.time.Instant;
import java.util.UUID;
import org.entente.iso20022.Reason;
import org.jspecify.annotations.Nullable;

/**
 * What became of a payment.
 *
 * @param reason why it was refused or came back
 * @param bankReference the bank's own; null as long as it has told none
 */
public record PaymentFate(
    UUID order,
    FateState state,
    @Nullable Reason reason,
    @Nullable String bankReference,
    Instant since) {}
