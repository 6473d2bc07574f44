package org.entente.recovery.process;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.entente.recovery.RecoveryReminders;
import org.entente.workflow.Facts;
import org.springframework.stereotype.Component;

/** What the model of recoveries asks. Public, since expressions call it. */
@Component
public class RecoveryFacts implements Facts {

  private final RecoveryReminders reminders;

  RecoveryFacts(RecoveryReminders reminders) {
    this.reminders = reminders;
  }

  /** When to remind next. */
  public Date nextReminder(DelegateExecution execution) {
    return Date.from(reminders.next(GrantRecoveryProcess.id(execution)));
  }
}
