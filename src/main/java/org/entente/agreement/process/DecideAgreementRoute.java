package org.entente.agreement.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.entente.agreement.Proposals;
import org.springframework.stereotype.Component;

/** Asks the decision table which way the agreement goes. */
@Component
class DecideAgreementRoute implements JavaDelegate {

  private final Proposals proposals;

  DecideAgreementRoute(Proposals proposals) {
    this.proposals = proposals;
  }

  @Override
  public void execute(DelegateExecution execution) {
    proposals.decideRoute(AgreementIntakeProcess.agreementId(execution));
  }
}
