package org.entente.agreement.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.entente.agreement.Closures;
import org.springframework.stereotype.Component;

/** Ends a case that nobody signed in time. */
@Component
class CloseExpired implements JavaDelegate {

  private final Closures closures;

  CloseExpired(Closures closures) {
    this.closures = closures;
  }

  @Override
  public void execute(DelegateExecution execution) {
    closures.lapsed(AgreementIntakeProcess.agreementId(execution));
  }
}
