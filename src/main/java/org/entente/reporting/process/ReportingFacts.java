package org.entente.reporting.process;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.entente.reporting.ReportReminders;
import org.entente.workflow.Facts;
import org.springframework.stereotype.Component;

/** What the report's model asks. Public, since expressions call it. */
@Component
public class ReportingFacts implements Facts {

  private final ReportReminders reminders;

  ReportingFacts(ReportReminders reminders) {
    this.reminders = reminders;
  }

  /** When to remind next. */
  public Date nextReminder(DelegateExecution execution) {
    return Date.from(reminders.next(GrantReportingProcess.report(execution)));
  }
}
