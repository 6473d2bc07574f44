package org.entente.disbursement;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.entente.award.Award;
import org.entente.award.Instalment;
import org.entente.ledger.Booked;
import org.entente.ledger.Booking;
import org.entente.ledger.Ledger;
import org.entente.shared.Actor;
import org.entente.shared.Money;
import org.springframework.stereotype.Component;

/** Pays less where less is owed; what was committed for the rest is available again. */
@Component
class Cuts {

  private static final String NOTHING_LEFT = "cut";

  private final List<AmountCut> cuts;
  private final DisbursementStore store;
  private final Ledger ledger;
  private final DisbursementHistory history;

  Cuts(List<AmountCut> cuts, DisbursementStore store, Ledger ledger, DisbursementHistory history) {
    this.cuts = cuts;
    this.store = store;
    this.ledger = ledger;
    this.history = history;
  }

  /**
   * Once for each disbursement, when its conditions hold for the first time.
   *
   * @return whether nothing is left to pay
   */
  boolean make(Disbursement disbursement, Award award, Instalment instalment) {
    if (disbursement.cut() != null || disbursement.payBy() != null) {
      return false;
    }
    Optional<Cut> cut =
        cuts.stream().flatMap(each -> each.cut(award, instalment).stream()).findFirst();
    if (cut.isEmpty()) {
      return false;
    }
    Cut made = capped(cut.get(), disbursement.planned());
    store.cut(disbursement.id(), made);
    uncommit(disbursement, made.amount(), "cut");
    history.record(
        DisbursementHistory.of(disbursement, "cut", Actor.SYSTEM)
            .with("cut", made.amount())
            .with("reason", made.reason()));
    boolean nothing = made.amount().equals(disbursement.planned());
    if (nothing) {
      store.end(disbursement.id(), NOTHING_LEFT);
    }
    return nothing;
  }

  private static Cut capped(Cut cut, Money planned) {
    return cut.amount().compareTo(planned) > 0 ? new Cut(planned, cut.reason()) : cut;
  }

  /** Gives back what is not paid any more; once under its permanent key. */
  void uncommit(Disbursement disbursement, Money amount, String what) {
    Booked booked =
        ledger.uncommit(
            new Booking(
                disbursement.envelope(),
                Award.ref(disbursement.award()),
                amount,
                key(disbursement.id(), what),
                Actor.SYSTEM));
    if (booked instanceof Booked.NotEnough) {
      throw new IllegalStateException(disbursement.reference() + " has nothing to give back");
    }
  }

  static String key(UUID id, String what) {
    return Disbursement.ref(id) + ":" + what;
  }
}
