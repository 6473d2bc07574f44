package org.entente.disbursement;

import java.util.Optional;
import java.util.UUID;
import org.entente.award.Award;
import org.entente.ledger.Account;
import org.entente.ledger.Ledger;
import org.entente.shared.Actor;
import org.entente.shared.Money;
import org.entente.shared.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Nothing more of an instalment is paid: what was committed for it is available again. */
@Service
@Transactional
public class DisbursementEndings {

  private final DisbursementStore store;
  private final OrderStore orders;
  private final OrderVoiding voiding;
  private final Cuts cuts;
  private final Ledger ledger;
  private final DisbursementWorkflow workflow;
  private final DisbursementHistory history;
  private final ApplicationEventPublisher events;

  DisbursementEndings(
      DisbursementStore store,
      OrderStore orders,
      OrderVoiding voiding,
      Cuts cuts,
      Ledger ledger,
      DisbursementWorkflow workflow,
      DisbursementHistory history,
      ApplicationEventPublisher events) {
    this.store = store;
    this.orders = orders;
    this.voiding = voiding;
    this.cuts = cuts;
    this.ledger = ledger;
    this.workflow = workflow;
    this.history = history;
    this.events = events;
  }

  /**
   * Of an award that is not carried out any more: all of its instalments that are not paid. What is
   * with the bank stays with the bank.
   *
   * @param reason as it is kept and shown
   * @throws Refusal 409 while one of them is on its way to the bank
   */
  public void ofAward(UUID award, String reason, Actor actor) {
    for (Disbursement each : store.ofAward(award)) {
      if (!each.state().closed()) {
        end(each.id(), reason, actor);
      }
    }
  }

  /**
   * @throws Refusal 409 while it is on its way to the bank, or decided otherwise
   */
  public void end(UUID id, String reason, Actor actor) {
    workflow.hold(id);
    Disbursement disbursement = store.lock(id);
    demandOpen(disbursement);
    orders
        .latest(id)
        .filter(PaymentOrder::open)
        .ifPresent(order -> voiding.giveUp(disbursement, order, VoidReason.ENDED, reason, actor));
    close(disbursement, reason, actor);
    if (!workflow.ended(id)) {
      throw new IllegalStateException(disbursement.reference() + " runs nowhere");
    }
  }

  /**
   * @throws Refusal 409 while it is on its way to the bank, or decided otherwise
   */
  void demandOpen(Disbursement disbursement) {
    Optional<PaymentOrder> living = orders.latest(disbursement.id()).filter(PaymentOrder::living);
    if (disbursement.state().closed()
        || disbursement.state() == DisbursementState.UNDECIDED
        || living.filter(order -> !order.open()).isPresent()) {
      throw Refusal.conflict("disbursement.end.underway", disbursement.reference());
    }
  }

  /** Two people decided so, or it was ended from outside already. */
  public void close(UUID id) {
    Disbursement disbursement = store.lock(id);
    if (disbursement.state() != DisbursementState.ENDED) {
      close(disbursement, "reversed", Actor.SYSTEM);
    }
  }

  private void close(Disbursement disbursement, String reason, Actor actor) {
    Money held =
        ledger.held(disbursement.envelope(), Award.ref(disbursement.award()), Account.COMMITTED);
    Money back = held.min(disbursement.amount());
    if (back.isPositive()) {
      cuts.uncommit(disbursement, back, "end");
    }
    store.end(disbursement.id(), reason);
    events.publishEvent(new InstalmentEnded(disbursement.award(), disbursement.instalment()));
    history.record(
        DisbursementHistory.of(disbursement, "ended", actor)
            .with("released", back)
            .with("reason", reason));
  }
}
