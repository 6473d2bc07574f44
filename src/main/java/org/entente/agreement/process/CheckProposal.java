package org.entente.agreement.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.entente.agreement.Proposals;
import org.springframework.stereotype.Component;

/** Looks for a case that the proposal doubles. */
@Component
class CheckProposal implements JavaDelegate {

  private final Proposals proposals;

  CheckProposal(Proposals proposals) {
    this.proposals = proposals;
  }

  @Override
  public void execute(DelegateExecution execution) {
    execution.setVariable(
        AgreementIntakeProcess.DUPLICATE_CHECK.name(),
        proposals.check(AgreementIntakeProcess.agreementId(execution)).name());
  }
}
