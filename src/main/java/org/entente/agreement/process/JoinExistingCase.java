package org.entente.agreement.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.entente.agreement.Proposals;
import org.springframework.stereotype.Component;

/** Closes the case in favour of the one it was joined to. */
@Component
class JoinExistingCase implements JavaDelegate {

  private final Proposals proposals;

  JoinExistingCase(Proposals proposals) {
    this.proposals = proposals;
  }

  @Override
  public void execute(DelegateExecution execution) {
    proposals.join(AgreementIntakeProcess.agreementId(execution));
  }
}
