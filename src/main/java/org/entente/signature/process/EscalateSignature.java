package org.entente.signature.process;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.entente.signature.SignatureReminders;
import org.springframework.stereotype.Component;

/** After seven days the office hears whose signature is missing. */
@Component
class EscalateSignature implements JavaDelegate {

  private final SignatureReminders reminders;

  EscalateSignature(SignatureReminders reminders) {
    this.reminders = reminders;
  }

  @Override
  public void execute(DelegateExecution execution) {
    UUID agreementId = UUID.fromString(execution.getProcessBusinessKey());
    reminders.escalate(agreementId, execution.getCurrentActivityId());
  }
}
