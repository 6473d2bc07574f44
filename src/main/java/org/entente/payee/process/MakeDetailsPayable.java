package org.entente.payee.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.entente.payee.BankDetails;
import org.springframework.stereotype.Component;

/** Confirmed, and waited for long enough. */
@Component
class MakeDetailsPayable implements JavaDelegate {

  private final BankDetails details;

  MakeDetailsPayable(BankDetails details) {
    this.details = details;
  }

  @Override
  public void execute(DelegateExecution execution) {
    details.ripen(BankDetailsProcess.version(execution));
  }
}
