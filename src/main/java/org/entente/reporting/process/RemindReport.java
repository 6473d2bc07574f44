package org.entente.reporting.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.entente.reporting.ReportReminders;
import org.springframework.stereotype.Component;

/** The beneficiary, and later the office, are reminded. */
@Component
class RemindReport implements JavaDelegate {

  private final ReportReminders reminders;

  RemindReport(ReportReminders reminders) {
    this.reminders = reminders;
  }

  @Override
  public void execute(DelegateExecution execution) {
    reminders.remind(GrantReportingProcess.report(execution));
  }
}
