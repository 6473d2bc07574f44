package org.entente.iso20022;

import java.util.UUID;
import org.entente.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * One payment.
 *
 * @param endToEndId comes back in every answer and on the beneficiary's statement
 * @param instructionId ours, told to our bank only
 * @param uetr under which a payment can be followed across banks; version 4 of RFC 9562
 * @param remittance what the beneficiary reads; empty for nothing
 * @param purpose code of ISO 20022's list, such as {@code STDY} for studies
 */
public record CreditTransfer(
    String endToEndId,
    String instructionId,
    @Nullable UUID uetr,
    Money amount,
    Creditor creditor,
    String remittance,
    @Nullable String purpose) {}
