package org.entente.recovery;

import java.util.Optional;
import java.util.UUID;
import org.entente.award.Award;
import org.entente.award.Awards;
import org.entente.disbursement.Disbursements;
import org.entente.disbursement.InstalmentPaid;
import org.entente.disbursement.InstalmentSetOff;
import org.entente.reporting.Report;
import org.entente.reporting.ReportSettled;
import org.entente.reporting.Reports;
import org.entente.shared.Actor;
import org.entente.shared.Money;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Starts a recovery by itself where more was paid of an award than its stay was worth: when a
 * report is settled, and when an instalment that was under way is paid or set off after all.
 */
@Service
@Transactional
class Excesses {

  private final Awards awards;
  private final Disbursements disbursements;
  private final Reports reports;
  private final Overpaid overpaid;
  private final Returns returns;
  private final OfficeAsks asks;
  private final RecoveryStore store;
  private final RecoveryOpenings openings;
  private final Shrinking shrinking;
  private final RecoveryHistory history;

  Excesses(
      Awards awards,
      Disbursements disbursements,
      Reports reports,
      Overpaid overpaid,
      Returns returns,
      OfficeAsks asks,
      RecoveryStore store,
      RecoveryOpenings openings,
      Shrinking shrinking,
      RecoveryHistory history) {
    this.awards = awards;
    this.disbursements = disbursements;
    this.reports = reports;
    this.overpaid = overpaid;
    this.returns = returns;
    this.asks = asks;
    this.store = store;
    this.openings = openings;
    this.shrinking = shrinking;
    this.history = history;
  }

  /** What was given back of a payment that came back counts first, wherever less is due. */
  @EventListener
  public void on(ReportSettled event) {
    returns.countAgain(event.award());
    look(event.award());
  }

  @EventListener
  public void on(InstalmentPaid event) {
    returns.countAgain(event.award());
    look(event.award());
  }

  /** What is set off counts as paid in the later award, which can have an excess of its own. */
  @EventListener
  @Order(2)
  public void on(InstalmentSetOff event) {
    UUID award = disbursements.get(event.disbursement()).award();
    returns.countAgain(award);
    look(award);
  }

  /** With the award's recovery locked until the transaction ends. */
  void look(UUID id) {
    Award award = awards.get(id);
    Optional<Report> report = reports.ofAward(id).filter(found -> found.eligible() != null);
    if (report.isEmpty()) {
      return;
    }
    Recovery known = store.ofAward(id).map(found -> store.lock(found.id())).orElse(null);
    Money excess = overpaid.notDemanded(award, known);
    if (known == null) {
      open(award, excess, report.get());
    } else if (excess.compareTo(known.toDemand()) > 0) {
      grow(known, excess);
    } else if (!asks.open(known)) {
      shrinking.to(known, excess);
    }
  }

  private void open(Award award, Money excess, Report report) {
    if (excess.isPositive()) {
      openings.open(award, excess, report.reference(), null);
    }
  }

  private void grow(Recovery known, Money excess) {
    store.toDemand(known.id(), excess);
    history.record(
        RecoveryHistory.of(known, "grown", Actor.SYSTEM)
            .changed("toDemand", known.toDemand(), excess));
    openings.again(known);
  }
}
