package org.entente.agreement.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.entente.agreement.Closures;
import org.springframework.stereotype.Component;

/** Ends a case that was withdrawn. */
@Component
class RecordWithdrawal implements JavaDelegate {

  private final Closures closures;

  RecordWithdrawal(Closures closures) {
    this.closures = closures;
  }

  @Override
  public void execute(DelegateExecution execution) {
    closures.withdrawn(AgreementIntakeProcess.agreementId(execution));
  }
}
