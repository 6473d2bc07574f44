package org.entente.bank.batch;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.entente.bank.PayingAccount;
import org.entente.bank.transmission.PaymentContent;
import org.entente.bank.transmission.Transmission;
import org.entente.iso20022.ChargeBearer;
import org.entente.iso20022.CreditTransfer;
import org.entente.iso20022.PaymentBatch;

/**
 * A file in the making; the same draft with the same payments is the same bytes.
 *
 * @param createdAt to the second
 */
record Draft(
    UUID id,
    String reference,
    String messageId,
    PayingAccount account,
    LocalDate executionDay,
    Instant createdAt) {

  /** We bear the charges of what is no SEPA credit transfer, so that the whole amount arrives. */
  PaymentBatch of(List<Transfer> transfers) {
    return new PaymentBatch(
        messageId,
        createdAt,
        account.debtor(),
        executionDay,
        ChargeBearer.DEBTOR,
        null,
        transfers.stream().map(Transfer::credit).toList());
  }

  /** A payment with what stands sealed of it. */
  record Transfer(Transmission payment, PaymentContent content) {

    CreditTransfer credit() {
      return new CreditTransfer(
          payment.endToEndId(),
          payment.instructionId(),
          payment.uetr(),
          payment.amount(),
          content.creditor(),
          content.remittance(),
          content.purpose());
    }
  }
}
