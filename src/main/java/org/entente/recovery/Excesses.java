package org.entente.recovery;

import java.util.Optional;
import java.util.UUID;
import org.entente.award.Award;
import org.entente.award.Awards;
import org.entente.disbursement.InstalmentPaid;
import org.entente.ledger.Account;
import org.entente.ledger.Ledger;
import org.entente.reporting.Eligible;
import org.entente.reporting.Report;
import org.entente.reporting.ReportSettled;
import org.entente.reporting.Reports;
import org.entente.shared.Actor;
import org.entente.shared.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Starts a recovery by itself where more was paid of an award than its stay was worth: when a
 * report is settled, and when an instalment that was under way is paid after all.
 */
@Service
@Transactional
class Excesses {

  private final Awards awards;
  private final Reports reports;
  private final Ledger ledger;
  private final RecoveryStore store;
  private final RecoveryOpenings openings;
  private final RecoveryHistory history;

  Excesses(
      Awards awards,
      Reports reports,
      Ledger ledger,
      RecoveryStore store,
      RecoveryOpenings openings,
      RecoveryHistory history) {
    this.awards = awards;
    this.reports = reports;
    this.ledger = ledger;
    this.store = store;
    this.openings = openings;
    this.history = history;
  }

  @EventListener
  public void on(ReportSettled event) {
    look(event.award());
  }

  @EventListener
  public void on(InstalmentPaid event) {
    look(event.award());
  }

  private void look(UUID id) {
    Award award = awards.get(id);
    Optional<Report> report = reports.ofAward(id).filter(found -> found.eligible() != null);
    if (report.isEmpty()) {
      return;
    }
    Recovery known = store.ofAward(id).map(found -> store.lock(found.id())).orElse(null);
    Money excess = excess(award, known);
    if (!excess.isPositive()) {
      return;
    }
    if (known == null) {
      openings.open(award, excess, report.get().reference(), null);
    } else if (excess.compareTo(known.toDemand()) > 0) {
      store.toDemand(known.id(), excess);
      history.record(
          RecoveryHistory.of(known, "grown", Actor.SYSTEM)
              .changed("toDemand", known.toDemand(), excess));
      openings.again(known);
    }
  }

  /**
   * Paid beyond what is due and not demanded yet; never below zero. Nothing where no report says
   * what is due.
   */
  Money excess(Award award, @Nullable Recovery known) {
    Money zero = Money.zero(award.amount().currency());
    Money due =
        reports
            .ofAward(award.id())
            .flatMap(report -> Optional.ofNullable(report.eligible()))
            .map(Eligible::amount)
            .orElse(award.amount());
    Money paid = ledger.held(award.envelope(), award.ref(), Account.PAID);
    Money demanded = known == null ? zero : known.tally().demanded();
    Money excess = paid.minus(due).minus(demanded);
    return excess.isNegative() ? zero : excess;
  }
}
