package org.entente.disbursement.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.entente.disbursement.Lateness;
import org.springframework.stereotype.Component;

/** The finance director hears what should have been paid. */
@Component
class EscalatePayment implements JavaDelegate {

  private final Lateness lateness;

  EscalatePayment(Lateness lateness) {
    this.lateness = lateness;
  }

  @Override
  public void execute(DelegateExecution execution) {
    lateness.escalate(GrantDisbursementProcess.disbursement(execution));
  }
}
