package org.entente.disbursement;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.entente.award.Award;
import org.entente.award.Instalment;
import org.entente.ledger.Booked;
import org.entente.ledger.Booking;
import org.entente.ledger.Ledger;
import org.entente.shared.Actor;
import org.entente.shared.Money;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Pays less where less is owed. What was committed for the rest is available again, or counts as
 * paid where it settles what the beneficiary owes.
 */
@Component
class Cuts {

  private static final String NOTHING_LEFT = "cut";

  private final List<AmountCut> cuts;
  private final DisbursementStore store;
  private final Ledger ledger;
  private final DisbursementHistory history;
  private final ApplicationEventPublisher events;

  Cuts(
      List<AmountCut> cuts,
      DisbursementStore store,
      Ledger ledger,
      DisbursementHistory history,
      ApplicationEventPublisher events) {
    this.cuts = cuts;
    this.store = store;
    this.ledger = ledger;
    this.history = history;
    this.events = events;
  }

  /**
   * What is not due is cut once, when the conditions hold for the first time; what is set off, each
   * time one is agreed on.
   *
   * @return whether nothing is left to pay
   */
  boolean make(Disbursement disbursement, Award award, Instalment instalment) {
    List<Cut> wanted = wanted(disbursement, award, instalment);
    if (hold(disbursement, wanted)) {
      wanted = wanted(disbursement, award, instalment);
    }
    Disbursement now = disbursement;
    for (Cut cut : wanted) {
      if (now.amount().isPositive()) {
        now = cut(now, cut.capped(now.amount()));
      }
    }
    boolean nothing = !wanted.isEmpty() && now.amount().isZero();
    if (nothing) {
      store.end(disbursement.id(), NOTHING_LEFT);
      events.publishEvent(new InstalmentEnded(disbursement.award(), disbursement.instalment()));
    }
    return nothing;
  }

  private List<Cut> wanted(Disbursement disbursement, Award award, Instalment instalment) {
    boolean first = disbursement.cut() == null && disbursement.payBy() == null;
    return cuts.stream()
        .flatMap(each -> each.cut(award, instalment).stream())
        .filter(cut -> first || cut.setsOff())
        .sorted(Comparator.comparing(Cut::setsOff))
        .toList();
  }

  /**
   * Two that set off crosswise between two envelopes do not wait for each other.
   *
   * @return whether anything is held, so that what is owed has to be asked again
   */
  private boolean hold(Disbursement disbursement, List<Cut> wanted) {
    List<UUID> others = wanted.stream().flatMap(cut -> Stream.ofNullable(cut.envelope())).toList();
    if (!others.isEmpty()) {
      ledger.hold(
          Stream.concat(Stream.of(disbursement.envelope()), others.stream()).toArray(UUID[]::new));
    }
    return !others.isEmpty();
  }

  private Disbursement cut(Disbursement disbursement, Cut made) {
    store.cut(disbursement.id(), whole(disbursement, made));
    settle(disbursement, made);
    history.record(
        DisbursementHistory.of(disbursement, "cut", Actor.SYSTEM)
            .with("cut", made.amount())
            .with("reason", made.reason()));
    return store.get(disbursement.id());
  }

  private static Cut whole(Disbursement disbursement, Cut made) {
    Money before = disbursement.cut();
    return before == null
        ? made
        : new Cut(before.plus(made.amount()), disbursement.cutReason() + "; " + made.reason());
  }

  private void settle(Disbursement disbursement, Cut made) {
    UUID claim = made.claim();
    if (claim == null) {
      uncommit(disbursement, made.amount(), "cut");
      return;
    }
    booked(disbursement, ledger.pay(booking(disbursement, made.amount(), "setoff:" + claim)));
    events.publishEvent(new InstalmentSetOff(claim, disbursement.id(), made.amount()));
  }

  /** Gives back what is not paid any more; once under its permanent key. */
  void uncommit(Disbursement disbursement, Money amount, String what) {
    booked(disbursement, ledger.uncommit(booking(disbursement, amount, what)));
  }

  private static void booked(Disbursement disbursement, Booked booked) {
    if (booked instanceof Booked.NotEnough) {
      throw new IllegalStateException(disbursement.reference() + " has nothing to give back");
    }
  }

  private static Booking booking(Disbursement disbursement, Money amount, String what) {
    return new Booking(
        disbursement.envelope(),
        Award.ref(disbursement.award()),
        amount,
        Disbursement.ref(disbursement.id()) + ":" + what,
        Actor.SYSTEM);
  }
}
