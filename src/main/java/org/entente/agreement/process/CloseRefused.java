package org.entente.agreement.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.entente.agreement.Closures;
import org.springframework.stereotype.Component;

/** Ends a case whose text or signature was refused; the qualifier of the step says which. */
@Component
class CloseRefused implements JavaDelegate {

  private final Closures closures;

  CloseRefused(Closures closures) {
    this.closures = closures;
  }

  @Override
  public void execute(DelegateExecution execution) {
    String step = execution.getCurrentActivityId();
    closures.refused(
        AgreementIntakeProcess.agreementId(execution), step.substring(step.indexOf('_') + 1));
  }
}
