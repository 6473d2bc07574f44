package org.entente.bank.batch;

import java.util.List;
import org.entente.bank.PayingAccount;
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
   * @throws Refusal 409 where its account is configured no longer, or otherwise by now, so that it
   *     would be another file
   */
  PaymentFile of(Batch batch) {
    Draft draft =
        new Draft(
            batch.id(),
            batch.reference(),
            batch.messageId(),
            account(batch),
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

  private PayingAccount account(Batch batch) {
    return accounts
        .find(batch.account())
        .orElseThrow(() -> Refusal.conflict("bank.batch.gone", batch.reference(), batch.account()));
  }
}
