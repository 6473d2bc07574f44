package org.entente.recovery;

import org.entente.award.Award;
import org.entente.award.Awards;
import org.entente.ledger.Booked;
import org.entente.ledger.Booking;
import org.entente.ledger.Ledger;
import org.entente.shared.Actor;
import org.entente.shared.Money;
import org.entente.shared.Refusal;
import org.springframework.stereotype.Component;

/** Counts what settles a part of a recovery. */
@Component
class Settling {

  private final RecoveryStore store;
  private final RequestStore requests;
  private final MovementStore movements;
  private final Ledger ledger;
  private final Awards awards;
  private final Overpaid overpaid;
  private final Returns returns;
  private final RecoveryWorkflow workflow;
  private final RecoveryHistory history;

  Settling(
      RecoveryStore store,
      RequestStore requests,
      MovementStore movements,
      Ledger ledger,
      Awards awards,
      Overpaid overpaid,
      Returns returns,
      RecoveryWorkflow workflow,
      RecoveryHistory history) {
    this.store = store;
    this.requests = requests;
    this.movements = movements;
    this.ledger = ledger;
    this.awards = awards;
    this.overpaid = overpaid;
    this.returns = returns;
    this.workflow = workflow;
    this.history = history;
  }

  /**
   * The book first and the recovery's row after it: whoever pays an instalment holds them in this
   * order.
   *
   * @param back whether the money is back, and available again
   */
  void settle(RecoveryRequest request, Money amount, boolean back) {
    Money beyond = back ? recover(request, amount) : Money.zero(amount.currency());
    Recovery recovery = store.lock(request.recovery());
    if (requests.get(request.id()).state() != RequestState.APPROVED) {
      throw Refusal.conflict("recovery.request.over", request.number());
    }
    release(recovery, request);
    movements.settle(request, amount);
    if (beyond.isPositive()) {
      returns.owe(recovery, beyond, "beyond:" + request.number());
    }
    requests.enter(request.id(), RequestState.BOOKED);
    history.record(
        RecoveryHistory.of(request, "booked", Actor.SYSTEM)
            .with("amount", amount)
            .with("outstanding", recovery.outstanding().minus(amount)));
    workflow.moved(recovery.id());
  }

  /** What is waived because nothing is owed for it can be demanded again when it is. */
  private void release(Recovery recovery, RecoveryRequest request) {
    if (request.kind() == RequestKind.WAIVER) {
      Money vain = overpaid.demandedInVain(awards.get(recovery.award()), recovery);
      store.released(recovery.id(), recovery.released().plus(vain.min(request.amount())));
    }
  }

  /**
   * @return what does not fit the book, because what was paid came back meanwhile: it is the
   *     beneficiary's
   */
  private Money recover(RecoveryRequest request, Money amount) {
    if (!(book(request, amount) instanceof Booked.NotEnough few)) {
      return Money.zero(amount.currency());
    }
    if (few.available().isPositive()
        && book(request, few.available()) instanceof Booked.NotEnough) {
      throw new IllegalStateException("gives back more than was paid");
    }
    return amount.minus(few.available());
  }

  private Booked book(RecoveryRequest request, Money amount) {
    Recovery recovery = store.get(request.recovery());
    return ledger.recover(
        new Booking(
            recovery.envelope(),
            Award.ref(recovery.award()),
            amount,
            Recovery.ref(recovery.id()) + ":" + request.number(),
            Actor.SYSTEM));
  }
}
