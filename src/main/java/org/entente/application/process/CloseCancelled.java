package org.entente.application.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.entente.application.Withdrawals;
import org.springframework.stereotype.Component;

/** Ends an application whose call was cancelled. */
@Component
class CloseCancelled implements JavaDelegate {

  private final Withdrawals withdrawals;

  CloseCancelled(Withdrawals withdrawals) {
    this.withdrawals = withdrawals;
  }

  @Override
  public void execute(DelegateExecution execution) {
    withdrawals.cancelled(GrantApplicationProcess.application(execution));
  }
}
