package org.entente.recovery;

import java.util.Optional;
import org.entente.award.Award;
import org.entente.ledger.Account;
import org.entente.ledger.Ledger;
import org.entente.reporting.Eligible;
import org.entente.reporting.Reports;
import org.entente.shared.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How much more was paid of an award than its report says is due. */
@Component
class Overpaid {

  private final Reports reports;
  private final Ledger ledger;

  Overpaid(Reports reports, Ledger ledger) {
    this.reports = reports;
    this.ledger = ledger;
  }

  /** Never below zero. Without a report all of the award is due. */
  Money of(Award award) {
    Money due =
        reports
            .ofAward(award.id())
            .flatMap(report -> Optional.ofNullable(report.eligible()))
            .map(Eligible::amount)
            .orElse(award.amount());
    return paid(award).minus(due).atLeastZero();
  }

  /** The same, less what was demanded already and stands. */
  Money notDemanded(Award award, @Nullable Recovery known) {
    Money over = of(award);
    return known == null ? over : over.minus(standing(known)).atLeastZero();
  }

  /** What was paid and is not demanded, whatever of it is due. */
  Money notAskedFor(Award award, @Nullable Recovery known) {
    Money paid = paid(award);
    return known == null ? paid : paid.minus(standing(known)).atLeastZero();
  }

  /** How much of what was demanded nothing is owed for. */
  Money demandedInVain(Award award, Recovery known) {
    return standing(known).minus(of(award)).atLeastZero();
  }

  Money paid(Award award) {
    return ledger.held(award.envelope(), award.ref(), Account.PAID);
  }

  /** What can be recovered of what was paid. */
  Money recoverable(Award award) {
    return paid(award)
        .minus(ledger.held(award.envelope(), award.ref(), Account.RECOVERED))
        .atLeastZero();
  }

  private static Money standing(Recovery known) {
    return known.tally().demanded().minus(known.released());
  }
}
