package org.entente.iso20022.initiation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.entente.iso20022.CreditTransfer;
import org.entente.iso20022.Debtor;
import org.entente.iso20022.PaymentBatch;
import org.entente.iso20022.PaymentField;
import org.entente.iso20022.PaymentProfile;
import org.entente.shared.FieldRefusal;

/** Looks through a batch for all that the schema, the rules or a bank would refuse. */
final class BatchCheck {

  /** Leaves room for what the groups append. */
  private static final int MESSAGE_ID = 30;

  private static final int MOST = 50_000;
  private static final int SUM_DIGITS = 18;

  private final PaymentBatch batch;
  private final Problems problems = new Problems();
  private final TextCheck texts = new TextCheck(problems);

  BatchCheck(PaymentBatch batch) {
    this.batch = batch;
  }

  List<FieldRefusal.Field> problems() {
    header();
    debtor(batch.debtor());
    number();
    TransferCheck transfers = new TransferCheck(batch.debtor(), problems);
    int place = 0;
    for (CreditTransfer transfer : batch.transfers()) {
      transfers.check(place++, transfer);
    }
    return problems.found();
  }

  private void header() {
    texts.identifier(PaymentField.MESSAGE_ID, batch.messageId(), MESSAGE_ID);
    year(PaymentField.CREATED_AT, batch.createdAt().atZone(ZoneOffset.UTC).toLocalDate());
    year(PaymentField.EXECUTION_DAY, batch.executionDay());
    texts.code(PaymentField.CATEGORY_PURPOSE, batch.categoryPurpose());
  }

  private void year(PaymentField field, LocalDate day) {
    if (day.getYear() < 2000 || day.getYear() > 2999) {
      problems.add(field, "year");
    }
  }

  private void debtor(Debtor debtor) {
    PartyCheck parties = new PartyCheck(problems);
    texts.needed(PaymentField.DEBTOR_NAME, "", debtor.name(), 70);
    parties.address(PaymentField.DEBTOR_ADDRESS, debtor.address());
    parties.account(PaymentField.DEBTOR_ACCOUNT, debtor.account());
    boolean sepa =
        batch.transfers().stream()
            .anyMatch(each -> SepaArea.profile(debtor, each) == PaymentProfile.SEPA);
    parties.bank(PaymentField.DEBTOR_BANK, debtor.bank(), sepa);
  }

  private void number() {
    if (batch.transfers().isEmpty()) {
      problems.add(PaymentField.TRANSFERS, "none");
    } else if (batch.transfers().size() > MOST) {
      problems.add(PaymentField.TRANSFERS, "many", MOST);
    }
    BigDecimal sum =
        batch.transfers().stream()
            .map(transfer -> transfer.amount().amount())
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    if (sum.precision() > SUM_DIGITS) {
      problems.add(PaymentField.TRANSFERS, "large", "9".repeat(SUM_DIGITS));
    }
  }
}
