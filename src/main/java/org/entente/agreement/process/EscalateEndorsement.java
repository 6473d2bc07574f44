package org.entente.agreement.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.entente.agreement.Proposals;
import org.springframework.stereotype.Component;

/** Tells the office after ten days without an answer. */
@Component
class EscalateEndorsement implements JavaDelegate {

  private final Proposals proposals;

  EscalateEndorsement(Proposals proposals) {
    this.proposals = proposals;
  }

  @Override
  public void execute(DelegateExecution execution) {
    proposals.escalateEndorsement(AgreementIntakeProcess.agreementId(execution));
  }
}
