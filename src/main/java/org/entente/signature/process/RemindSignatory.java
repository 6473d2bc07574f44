package org.entente.signature.process;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.entente.signature.SignatureReminders;
import org.springframework.stereotype.Component;

/** After three days whose turn it is, is reminded. */
@Component
class RemindSignatory implements JavaDelegate {

  private final SignatureReminders reminders;

  RemindSignatory(SignatureReminders reminders) {
    this.reminders = reminders;
  }

  @Override
  public void execute(DelegateExecution execution) {
    UUID agreementId = UUID.fromString(execution.getProcessBusinessKey());
    reminders.remind(agreementId, execution.getCurrentActivityId());
  }
}
