package org.entente.disbursement;

import java.util.Optional;
import org.entente.award.Award;
import org.entente.ledger.Account;
import org.entente.ledger.Envelope;
import org.entente.ledger.Envelopes;
import org.entente.ledger.Ledger;
import org.entente.shared.Money;
import org.entente.workflow.CaseStopped;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A payment came back, but its envelope has spent what had been recovered of it: the case stands
 * still until it has that again, and finance hears how much is missing.
 */
@Component
class SpentRecoveries {

  private final DisbursementStore store;
  private final OrderStore orders;
  private final Envelopes envelopes;
  private final Ledger ledger;
  private final DisbursementNotices notices;

  SpentRecoveries(
      DisbursementStore store,
      OrderStore orders,
      Envelopes envelopes,
      Ledger ledger,
      DisbursementNotices notices) {
    this.store = store;
    this.orders = orders;
    this.envelopes = envelopes;
    this.ledger = ledger;
    this.notices = notices;
  }

  @EventListener
  @Transactional
  public void on(CaseStopped event) {
    if (event.caseRef().kind().equals(Disbursement.KIND)) {
      Disbursement disbursement = store.get(event.caseRef().id());
      cameBack(disbursement).ifPresent(order -> look(disbursement, order));
    }
  }

  /** The payment that the book still has as paid. */
  private Optional<PaymentOrder> cameBack(Disbursement disbursement) {
    return orders
        .latest(disbursement.id())
        .filter(order -> disbursement.state() == DisbursementState.PAID)
        .filter(order -> order.state().failed() && order.paidAt() != null);
  }

  private void look(Disbursement disbursement, PaymentOrder order) {
    Envelope envelope = envelopes.get(disbursement.envelope());
    Money kept = held(disbursement, Account.PAID).minus(held(disbursement, Account.RECOVERED));
    Money missing = order.amount().minus(kept).minus(envelope.balances().available()).atLeastZero();
    if (missing.isPositive()) {
      notices.spent(disbursement, order, envelope, missing);
    }
  }

  private Money held(Disbursement disbursement, Account account) {
    return ledger.held(disbursement.envelope(), Award.ref(disbursement.award()), account);
  }
}
