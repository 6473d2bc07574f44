package org.entente.disbursement;

import java.util.UUID;
import org.entente.bank.FateState;
import org.entente.bank.PaymentFate;
import org.entente.bank.PaymentMoved;
import org.entente.iso20022.Reason;
import org.entente.shared.Actor;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes down what the bank says, in its own transaction; the case follows where it waits for that.
 * Where it does not yet, it reads what is taken down here when it comes so far, under the same
 * lock.
 */
@Service
class BankAnswers {

  private final OrderStore orders;
  private final OrderVoiding voiding;
  private final DisbursementStore store;
  private final DisbursementWorkflow workflow;
  private final DisbursementHistory history;

  BankAnswers(
      OrderStore orders,
      OrderVoiding voiding,
      DisbursementStore store,
      DisbursementWorkflow workflow,
      DisbursementHistory history) {
    this.orders = orders;
    this.voiding = voiding;
    this.store = store;
    this.workflow = workflow;
    this.history = history;
  }

  @EventListener
  @Transactional
  public void on(PaymentMoved event) {
    orders.find(event.order()).ifPresent(order -> moved(order.disbursement(), event));
  }

  private void moved(UUID id, PaymentMoved event) {
    PaymentFate fate = event.now();
    Disbursement disbursement = store.lock(id);
    PaymentOrder order = orders.get(fate.order());
    if (fate.state() == FateState.CANCELLED) {
      takenBack(disbursement, order, event);
      return;
    }
    OrderState now = state(fate);
    if (!moves(order.state(), now)) {
      return;
    }
    Reason reason = fate.reason();
    orders.move(order.id(), now, reason, fate.bankReference(), fate.since());
    history.record(
        DisbursementHistory.of(disbursement, order, "moved", Actor.SYSTEM)
            .changed("orderState", order.state(), now)
            .with("bankReason", reason == null ? null : reason.code())
            .with("bankReference", fate.bankReference()));
    if (!now.underway()) {
      workflow.answered(id);
    }
  }

  private void takenBack(Disbursement disbursement, PaymentOrder order, PaymentMoved event) {
    if (order.voided() == null && order.state() == OrderState.RELEASED) {
      Reason why = event.now().reason();
      String said = why == null ? "" : String.join(" ", why.texts());
      voiding.giveUp(disbursement, order, VoidReason.TAKEN_BACK, said, event.by());
      workflow.answered(disbursement.id());
    }
  }

  /** Told twice, or after its end, nothing moves. */
  private static boolean moves(OrderState from, OrderState to) {
    if (from == to || from.failed() || from.inHouse()) {
      return false;
    }
    return from.underway() || to == OrderState.RETURNED || to == OrderState.REVERSED;
  }

  private static OrderState state(PaymentFate fate) {
    return switch (fate.state()) {
      case QUEUED, CANCELLED -> OrderState.RELEASED;
      case SENT -> OrderState.SENT;
      case UNKNOWN -> OrderState.UNKNOWN;
      case PAID -> OrderState.PAID;
      case REFUSED -> OrderState.REFUSED;
      case RETURNED -> OrderState.RETURNED;
      case REVERSED -> OrderState.REVERSED;
    };
  }
}
