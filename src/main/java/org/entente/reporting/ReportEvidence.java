package org.entente.reporting;

import java.util.Objects;
import java.util.Optional;
import org.entente.award.Award;
import org.entente.award.Condition;
import org.entente.award.Instalment;
import org.entente.disbursement.ConditionEvidence;
import org.entente.disbursement.Evidence;
import org.springframework.stereotype.Component;

/** A report that was accepted, or force majeure, lets the last instalment be paid. */
@Component
class ReportEvidence implements ConditionEvidence {

  private final Reports reports;

  ReportEvidence(Reports reports) {
    this.reports = reports;
  }

  @Override
  public Condition condition() {
    return Condition.REPORT_ACCEPTED;
  }

  @Override
  public Optional<Evidence> find(Award award, Instalment instalment) {
    return reports
        .ofAward(award.id())
        .filter(report -> report.eligible() != null)
        .map(
            report ->
                new Evidence(
                    report.reference(),
                    "/reports/" + report.id(),
                    Objects.requireNonNull(report.decided(), "settled").at()));
  }
}
