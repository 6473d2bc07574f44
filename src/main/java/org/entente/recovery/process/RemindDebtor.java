package org.entente.recovery.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.entente.recovery.RecoveryReminders;
import org.springframework.stereotype.Component;

/** The beneficiary, and later the finance director, are reminded. */
@Component
class RemindDebtor implements JavaDelegate {

  private final RecoveryReminders reminders;

  RemindDebtor(RecoveryReminders reminders) {
    this.reminders = reminders;
  }

  @Override
  public void execute(DelegateExecution execution) {
    reminders.remind(GrantRecoveryProcess.id(execution));
  }
}
