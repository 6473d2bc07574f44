package org.entente.recovery;

import org.entente.award.Award;
import org.entente.ledger.Booked;
import org.entente.ledger.Booking;
import org.entente.ledger.Ledger;
import org.entente.shared.Actor;
import org.entente.shared.Money;
import org.springframework.stereotype.Component;

/**
 * What is the beneficiary's was paid to them by the bank. The envelope does not have that money any
 * more: it was taken out of the book when the payment came back, or never got into it.
 */
@Component
class ReturnsToBeneficiaries {

  private final RecoveryStore store;
  private final RequestStore requests;
  private final Ledger ledger;
  private final Returns returns;
  private final Excesses excesses;
  private final RecoveryNotices notices;
  private final RecoveryHistory history;

  ReturnsToBeneficiaries(
      RecoveryStore store,
      RequestStore requests,
      Ledger ledger,
      Returns returns,
      Excesses excesses,
      RecoveryNotices notices,
      RecoveryHistory history) {
    this.store = store;
    this.requests = requests;
    this.ledger = ledger;
    this.returns = returns;
    this.excesses = excesses;
    this.notices = notices;
    this.history = history;
  }

  /**
   * What was demanded for it is not owed: where the instalment was paid again meanwhile, it is
   * demanded anew.
   */
  void book(RecoveryRequest request) {
    hold(request);
    Recovery recovery = store.lock(request.recovery());
    if (requests.get(request.id()).state() != RequestState.APPROVED) {
      return;
    }
    Money amount = request.amount();
    RequestCheck.returning(recovery, amount, recovery.returns().most());
    Money left = recovery.toReturn().minus(amount).atLeastZero();
    store.toReturn(recovery.id(), left);
    counted(recovery, request, amount.minus(recovery.toReturn()).atLeastZero());
    store.released(recovery.id(), recovery.released().plus(amount));
    requests.enter(request.id(), RequestState.BOOKED);
    history.record(
        RecoveryHistory.of(request, "booked", Actor.SYSTEM)
            .changed("toReturn", recovery.toReturn(), left));
    notices.returned(recovery, request);
    excesses.look(recovery.award());
  }

  /** Returned before anybody noted so, and counted when the instalment was paid again. */
  private void counted(Recovery recovery, RecoveryRequest request, Money amount) {
    if (!amount.isPositive()) {
      return;
    }
    Booking booking =
        new Booking(
            recovery.envelope(),
            Award.ref(recovery.award()),
            amount,
            recovery.ref() + ":" + request.number() + ":unrecover",
            Actor.SYSTEM);
    if (ledger.unrecover(booking) instanceof Booked.NotEnough few) {
      throw new IllegalStateException(
          "The envelope of %s has only %s of the %s that were returned"
              .formatted(recovery.reference(), few.available(), amount));
    }
    store.countedAgain(recovery.id(), recovery.returns().counted().minus(amount));
  }

  /** Before the recovery's row, as whoever pays an instalment: it may have to be counted. */
  void hold(RecoveryRequest request) {
    if (request.kind() == RequestKind.RETURN) {
      ledger.hold(store.get(request.recovery()).envelope());
    }
  }

  /** It was not returned: where the instalment was paid again meanwhile, it counts. */
  void dropped(RecoveryRequest request) {
    if (request.kind() == RequestKind.RETURN) {
      returns.countAgain(store.get(request.recovery()));
    }
  }
}
