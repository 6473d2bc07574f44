package org.entente.bank;

import java.time.LocalDate;
import java.util.UUID;
import org.entente.iso20022.Creditor;
import org.entente.shared.ContentHash;
import org.entente.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a bank is to be told to pay. Texts are already in the letters that banks exchange.
 *
 * @param account id of the {@link PayingAccount}
 * @param endToEndId the permanent key, at most 35 characters: whatever happens, the bank gets the
 *     payment under no other
 * @param remittance what the beneficiary reads, at most 140 characters
 * @param purpose code of ISO 20022's list
 * @param orderHash of what was released
 * @param maker who made the order, and so never releases a file with it; null where the system did
 */
public record PaymentInstruction(
    UUID order,
    String account,
    String endToEndId,
    UUID uetr,
    Money amount,
    Creditor creditor,
    String remittance,
    @Nullable String purpose,
    LocalDate executionDay,
    ContentHash orderHash,
    @Nullable UUID maker) {}
