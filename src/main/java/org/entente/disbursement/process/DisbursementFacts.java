package org.entente.disbursement.process;

import java.time.ZoneOffset;
import java.util.Date;
import java.util.Objects;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.entente.award.Awards;
import org.entente.disbursement.Disbursement;
import org.entente.disbursement.Disbursements;
import org.entente.workflow.Facts;
import org.springframework.stereotype.Component;

/** What the model of disbursements asks. Public, since expressions call it. */
@Component
public class DisbursementFacts implements Facts {

  private static final int DAYS_AFTER_ARRIVAL = 7;

  private final Disbursements disbursements;
  private final Awards awards;

  DisbursementFacts(Disbursements disbursements, Awards awards) {
    this.disbursements = disbursements;
    this.awards = awards;
  }

  /** A week after the stay begins. */
  public Date arrivalDue(DelegateExecution execution) {
    UUID award = disbursement(execution).award();
    return Date.from(
        awards
            .get(award)
            .stay()
            .from()
            .plusDays(DAYS_AFTER_ARRIVAL)
            .atStartOfDay(ZoneOffset.UTC)
            .toInstant());
  }

  /** When it should have been paid. */
  public Date payBy(DelegateExecution execution) {
    return Date.from(
        Objects.requireNonNull(disbursement(execution).payBy(), "its conditions hold"));
  }

  private Disbursement disbursement(DelegateExecution execution) {
    return disbursements.get(GrantDisbursementProcess.disbursement(execution));
  }
}
