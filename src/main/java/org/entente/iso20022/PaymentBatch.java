package org.entente.iso20022;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What goes to a bank in one file: payments from one account on one day. Nothing in it is changed
 * on its way into the file; texts are already in the letters that banks exchange ({@link
 * Transliteration}).
 *
 * @param messageId permanent and unique, at most 30 characters: each group of payments appends its
 *     number
 * @param createdAt told to the second
 * @param charges of payments that are no SEPA credit transfers
 * @param categoryPurpose code of ISO 20022's list for all payments of the file, such as {@code
 *     OTHR}
 */
public record PaymentBatch(
    String messageId,
    Instant createdAt,
    Debtor debtor,
    LocalDate executionDay,
    ChargeBearer charges,
    @Nullable String categoryPurpose,
    List<CreditTransfer> transfers) {

  public PaymentBatch {
    transfers = List.copyOf(transfers);
  }
}
