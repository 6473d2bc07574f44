package org.entente.award.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.entente.award.AwardAgreements;
import org.springframework.stereotype.Component;

/** The applicant accepted: the agreement is made. */
@Component
class MakeGrantAgreement implements JavaDelegate {

  private final AwardAgreements agreements;

  MakeGrantAgreement(AwardAgreements agreements) {
    this.agreements = agreements;
  }

  @Override
  public void execute(DelegateExecution execution) {
    agreements.make(GrantAwardProcess.award(execution));
  }
}
