package org.entente.recovery;

import org.entente.award.Award;
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
  private final RecoveryWorkflow workflow;
  private final RecoveryHistory history;

  Settling(
      RecoveryStore store,
      RequestStore requests,
      MovementStore movements,
      Ledger ledger,
      RecoveryWorkflow workflow,
      RecoveryHistory history) {
    this.store = store;
    this.requests = requests;
    this.movements = movements;
    this.ledger = ledger;
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
    if (back) {
      recover(request, amount);
    }
    Recovery recovery = store.lock(request.recovery());
    if (requests.get(request.id()).state() != RequestState.APPROVED) {
      throw Refusal.conflict("recovery.request.over", request.number());
    }
    movements.settle(request, amount);
    requests.enter(request.id(), RequestState.BOOKED);
    history.record(
        RecoveryHistory.of(request, "booked", Actor.SYSTEM)
            .with("amount", amount)
            .with("outstanding", recovery.outstanding().minus(amount)));
    workflow.moved(recovery.id());
  }

  private void recover(RecoveryRequest request, Money amount) {
    Recovery recovery = store.get(request.recovery());
    Booked booked =
        ledger.recover(
            new Booking(
                recovery.envelope(),
                Award.ref(recovery.award()),
                amount,
                Recovery.ref(recovery.id()) + ":" + request.number(),
                Actor.SYSTEM));
    if (booked instanceof Booked.NotEnough) {
      throw new IllegalStateException(recovery.reference() + " gives back more than was paid");
    }
  }
}
