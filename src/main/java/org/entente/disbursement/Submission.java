package org.entente.disbursement;

import org.entente.bank.BankPayments;
import org.entente.bank.PaymentInstruction;
import org.entente.iso20022.Creditor;
import org.entente.payee.PayableDetails;
import org.entente.payee.Payees;
import org.entente.shared.Actor;
import org.springframework.stereotype.Component;

/** Hands a released order to the bank's side, in the transaction of whoever released it. */
@Component
class Submission {

  private final Payees payees;
  private final BankPayments bank;

  Submission(Payees payees, BankPayments bank) {
    this.payees = payees;
    this.bank = bank;
  }

  void submit(PaymentOrder order, Actor actor) {
    PayableDetails details = payees.open(order.details(), actor, order.reference());
    Creditor creditor =
        new Creditor(details.holder(), details.address(), details.account(), details.bank());
    bank.submit(
        new PaymentInstruction(
            order.id(),
            order.account(),
            order.endToEndId(),
            order.uetr(),
            order.amount(),
            creditor,
            order.remittance(),
            null,
            order.executionDay(),
            order.hash(),
            order.maker().by()));
  }
}
