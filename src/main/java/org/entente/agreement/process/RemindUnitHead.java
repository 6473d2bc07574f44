package org.entente.agreement.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.entente.agreement.Proposals;
import org.springframework.stereotype.Component;

/** Reminds the unit head after five days. */
@Component
class RemindUnitHead implements JavaDelegate {

  private final Proposals proposals;

  RemindUnitHead(Proposals proposals) {
    this.proposals = proposals;
  }

  @Override
  public void execute(DelegateExecution execution) {
    proposals.remindUnitHead(AgreementIntakeProcess.agreementId(execution));
  }
}
