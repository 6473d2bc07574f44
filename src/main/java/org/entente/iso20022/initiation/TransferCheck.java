package org.entente.iso20022.initiation;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.entente.iso20022.CreditTransfer;
import org.entente.iso20022.Creditor;
import org.entente.iso20022.Debtor;
import org.entente.iso20022.PaymentField;
import org.entente.iso20022.PaymentProfile;
import org.entente.shared.Money;

/** One payment after the other; what may stand only once in a file is remembered. */
final class TransferCheck {

  private static final Money MOST_IN_SEPA = Money.of("999999999.99", "EUR");

  /** Digits that the schema gives an amount. */
  private static final int DIGITS = 18;

  private final Debtor debtor;
  private final Problems problems;
  private final TextCheck texts;
  private final PartyCheck parties;
  private final Set<Object> seen = new HashSet<>();

  TransferCheck(Debtor debtor, Problems problems) {
    this.debtor = debtor;
    this.problems = problems;
    this.texts = new TextCheck(problems);
    this.parties = new PartyCheck(problems);
  }

  void check(int place, CreditTransfer transfer) {
    problems.about(place, transfer.endToEndId());
    boolean sepa = SepaArea.profile(debtor, transfer) == PaymentProfile.SEPA;
    identifiers(transfer);
    amount(transfer.amount(), sepa);
    creditor(transfer.creditor(), sepa);
    texts.text(PaymentField.REMITTANCE, "", transfer.remittance(), 140);
    texts.code(PaymentField.PURPOSE, transfer.purpose());
  }

  private void identifiers(CreditTransfer transfer) {
    identifier(PaymentField.END_TO_END_ID, transfer.endToEndId());
    identifier(PaymentField.INSTRUCTION_ID, transfer.instructionId());
    UUID uetr = transfer.uetr();
    if (uetr != null) {
      if (uetr.version() != 4 || uetr.variant() != 2) {
        problems.add(PaymentField.UETR, "uetr");
      }
      once(PaymentField.UETR, uetr);
    }
  }

  private void identifier(PaymentField field, String id) {
    texts.identifier(field, id, TextCheck.IDENTIFIER);
    once(field, id);
  }

  private void once(PaymentField field, Object value) {
    if (!seen.add(field + ":" + value)) {
      problems.add(field, "twice");
    }
  }

  private void amount(Money amount, boolean sepa) {
    if (!amount.isPositive()) {
      problems.add(PaymentField.AMOUNT, "positive");
    } else if (sepa && amount.compareTo(MOST_IN_SEPA) > 0) {
      problems.add(PaymentField.AMOUNT, "large", MOST_IN_SEPA);
    } else if (amount.amount().precision() > DIGITS) {
      problems.add(PaymentField.AMOUNT, "large", "9".repeat(DIGITS));
    }
  }

  private void creditor(Creditor creditor, boolean sepa) {
    texts.needed(PaymentField.CREDITOR_NAME, "", creditor.name(), 70);
    parties.account(PaymentField.CREDITOR_ACCOUNT, creditor.account());
    if (creditor.address() != null) {
      parties.address(PaymentField.CREDITOR_ADDRESS, creditor.address());
    } else if (!sepa) {
      problems.add(PaymentField.CREDITOR_ADDRESS, "missing");
    }
    if (creditor.bank() != null) {
      parties.bank(PaymentField.CREDITOR_BANK, creditor.bank(), sepa);
    } else if (!sepa) {
      problems.add(PaymentField.CREDITOR_BANK, "missing");
    }
  }
}
