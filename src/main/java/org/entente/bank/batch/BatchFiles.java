package org.entente.bank.batch;

import java.util.List;
import org.entente.bank.account.BankAccounts;
import org.entente.bank.batch.Draft.Transfer;
import org.entente.bank.transmission.OutboxRows;
import org.entente.bank.transmission.SealedContents;
import org.entente.iso20022.PaymentFile;
import org.entente.iso20022.PaymentFiles;
import org.entente.shared.Refusal;
import org.springframework.stereotype.Component;

/**
 * Writes a file anew from its payments. It is kept nowhere, as it holds numbers of accounts in the
 * clear; what was released is recognised by its hash, and nothing else is given out.
 */
@Component
class BatchFiles {

  private final OutboxRows payments;
  private final SealedContents contents;
  private final BankAccounts accounts;
  private final PaymentFiles files;

  BatchFiles(
      OutboxRows payments, SealedContents contents, BankAccounts accounts, PaymentFiles files) {
    this.payments = payments;
    this.contents = contents;
    this.accounts = accounts;
    this.files = files;
  }

  /**
   * @throws Refusal 409 where it would be another file: its account is configured otherwise by now
   */
  PaymentFile of(Batch batch) {
    Draft draft =
        new Draft(
            batch.id(),
            batch.reference(),
            batch.messageId(),
            accounts.get(batch.account()),
            batch.executionDay(),
            batch.createdAt());
    List<Transfer> transfers =
        payments.ofBatch(batch.id()).stream()
            .map(payment -> new Transfer(payment, contents.open(payment)))
            .toList();
    PaymentFile file = files.write(draft.of(transfers));
    if (!file.hash().equals(batch.hash())) {
      throw Refusal.conflict("bank.batch.outdated", batch.reference());
    }
    return file;
  }
}
