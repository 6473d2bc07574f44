package org.entente.recovery.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.entente.recovery.DemandSending;
import org.springframework.stereotype.Component;

/** The beneficiary reads what they owe. */
@Component
class SendDemand implements JavaDelegate {

  private final DemandSending sending;

  SendDemand(DemandSending sending) {
    this.sending = sending;
  }

  @Override
  public void execute(DelegateExecution execution) {
    sending.send(GrantRecoveryProcess.id(execution));
  }
}
