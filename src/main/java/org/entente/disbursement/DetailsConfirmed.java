package org.entente.disbursement;

import java.util.Optional;
import org.entente.award.Award;
import org.entente.award.Condition;
import org.entente.award.Instalment;
import org.entente.payee.Payees;
import org.springframework.stereotype.Component;

/** Two people have seen to the beneficiary's bank details, and their waiting period is over. */
@Component
class DetailsConfirmed implements ConditionEvidence {

  private final Payees payees;

  DetailsConfirmed(Payees payees) {
    this.payees = payees;
  }

  @Override
  public Condition condition() {
    return Condition.BANK_DETAILS_CONFIRMED;
  }

  @Override
  public Optional<Evidence> find(Award award, Instalment instalment) {
    return payees
        .payable(award.beneficiary().payee())
        .map(details -> new Evidence(details.masked(), null, details.payableFrom()));
  }
}
