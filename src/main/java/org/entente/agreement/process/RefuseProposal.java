package org.entente.agreement.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.entente.agreement.Closures;
import org.springframework.stereotype.Component;

/** Ends a case that unit head or officer refused. */
@Component
class RefuseProposal implements JavaDelegate {

  private final Closures closures;

  RefuseProposal(Closures closures) {
    this.closures = closures;
  }

  @Override
  public void execute(DelegateExecution execution) {
    closures.refused(AgreementIntakeProcess.agreementId(execution), "proposal");
  }
}
