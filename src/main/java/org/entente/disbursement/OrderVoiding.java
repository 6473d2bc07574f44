package org.entente.disbursement;

import java.util.UUID;
import org.entente.payee.PayableDetails;
import org.entente.payee.Payees;
import org.entente.shared.Actor;
import org.springframework.stereotype.Component;

/** Orders that are given up before they leave the house; they stay, void. */
@Component
class OrderVoiding {

  private final OrderStore orders;
  private final Payees payees;
  private final DisbursementHistory history;

  OrderVoiding(OrderStore orders, Payees payees, DisbursementHistory history) {
    this.orders = orders;
    this.payees = payees;
    this.history = history;
  }

  /**
   * Voids an order that was made on bank details that are not the beneficiary's any more, and with
   * it whatever check it had.
   *
   * @return whether it was
   */
  boolean whereChanged(Disbursement disbursement, PaymentOrder order) {
    if (!changed(disbursement.payee(), order)) {
      return false;
    }
    giveUp(disbursement, order, VoidReason.DETAILS_CHANGED, "", Actor.SYSTEM);
    return true;
  }

  boolean changed(UUID payee, PaymentOrder order) {
    return payees
        .payable(payee)
        .map(PayableDetails::version)
        .filter(order.details()::equals)
        .isEmpty();
  }

  void giveUp(
      Disbursement disbursement, PaymentOrder order, VoidReason why, String said, Actor actor) {
    orders.giveUp(order.id(), why, said, actor.isSystem() ? "" : actor.name());
    history.record(
        DisbursementHistory.of(disbursement, order, "orderVoided", actor)
            .with("why", why)
            .with("orderState", order.state())
            .with("reason", said.isBlank() ? null : said));
  }
}
