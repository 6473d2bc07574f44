package org.entente.application.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.entente.application.Withdrawals;
import org.springframework.stereotype.Component;

/** Ends an application that was withdrawn. */
@Component
class CloseWithdrawn implements JavaDelegate {

  private final Withdrawals withdrawals;

  CloseWithdrawn(Withdrawals withdrawals) {
    this.withdrawals = withdrawals;
  }

  @Override
  public void execute(DelegateExecution execution) {
    withdrawals.withdrawn(GrantApplicationProcess.application(execution));
  }
}
