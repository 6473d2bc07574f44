package org.entente.recovery;

import java.util.UUID;
import org.entente.award.Award;
import org.entente.award.Awards;
import org.entente.disbursement.InstalmentReturned;
import org.entente.ledger.Booked;
import org.entente.ledger.Booking;
import org.entente.ledger.Ledger;
import org.entente.people.Role;
import org.entente.shared.Actor;
import org.entente.shared.Money;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A payment came back after a part of it was given back: that part is the beneficiary's, until it
 * is returned to them, or the instalment is paid again and it counts anew.
 */
@Service
@Transactional
class Returns {

  private final Awards awards;
  private final Ledger ledger;
  private final Overpaid overpaid;
  private final OfficeAsks asks;
  private final RecoveryStore store;
  private final Shrinking shrinking;
  private final RecoveryNotices notices;
  private final RecoveryHistory history;

  Returns(
      Awards awards,
      Ledger ledger,
      Overpaid overpaid,
      OfficeAsks asks,
      RecoveryStore store,
      Shrinking shrinking,
      RecoveryNotices notices,
      RecoveryHistory history) {
    this.awards = awards;
    this.ledger = ledger;
    this.overpaid = overpaid;
    this.asks = asks;
    this.store = store;
    this.shrinking = shrinking;
    this.notices = notices;
    this.history = history;
  }

  @EventListener
  public void on(InstalmentReturned event) {
    store
        .ofAward(event.award())
        .map(found -> store.lock(found.id()))
        .ifPresent(recovery -> returned(recovery, event));
  }

  private void returned(Recovery recovery, InstalmentReturned event) {
    Award award = awards.get(event.award());
    if (event.givenUp().isPositive()) {
      owe(recovery, event.givenUp(), "returned:" + event.order());
      Money counted = recovery.returns().counted();
      store.countedAgain(recovery.id(), counted.minus(event.givenUp()).atLeastZero());
    }
    Money still =
        asks.open(recovery)
            ? overpaid.notAskedFor(award, recovery)
            : overpaid.notDemanded(award, recovery);
    shrinking.to(recovery, still);
    if (recovery.outstanding().isPositive()
        && overpaid.demandedInVain(award, recovery).isPositive()) {
      notices.office(recovery, "vain:" + event.order(), Role.FINANCE_OFFICER, "vain");
    }
  }

  /** Under the lock of the recovery's row. */
  void owe(Recovery recovery, Money amount, String key) {
    Money whole = recovery.toReturn().plus(amount);
    store.toReturn(recovery.id(), whole);
    history.record(
        RecoveryHistory.of(recovery, "toReturn", Actor.SYSTEM)
            .changed("toReturn", recovery.toReturn(), whole));
    notices.beneficiary(recovery, key, "toReturn", amount);
    notices.office(recovery, key + ":office", Role.FINANCE_OFFICER, "toReturn");
  }

  /**
   * What the beneficiary gave back counts where more is paid than is due: because the instalment is
   * paid again, or a report says that less is due.
   */
  void countAgain(UUID award) {
    store.ofAward(award).ifPresent(this::countAgain);
  }

  /** But for what somebody noted as returned. */
  void countAgain(Recovery known) {
    ledger.hold(known.envelope());
    Recovery recovery = store.lock(known.id());
    Award award = awards.get(recovery.award());
    Money recovered = overpaid.paid(award).minus(overpaid.recoverable(award));
    Money room = overpaid.of(award).minus(recovered).atLeastZero();
    Money counted = recovery.returns().countable().min(room);
    if (!counted.isPositive()) {
      return;
    }
    String key = "again:" + recovery.version();
    Booked booked =
        ledger.recover(
            new Booking(
                recovery.envelope(),
                award.ref(),
                counted,
                recovery.ref() + ":" + key,
                Actor.SYSTEM));
    if (booked instanceof Booked.NotEnough) {
      throw new IllegalStateException(recovery.reference() + " gives back more than was paid");
    }
    store.toReturn(recovery.id(), recovery.toReturn().minus(counted));
    store.countedAgain(recovery.id(), recovery.returns().counted().plus(counted));
    history.record(
        RecoveryHistory.of(recovery, "countedAgain", Actor.SYSTEM)
            .changed("toReturn", recovery.toReturn(), recovery.toReturn().minus(counted)));
    notices.beneficiary(recovery, key, "countedAgain", counted);
  }
}
