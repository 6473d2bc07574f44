package org.entente.reporting.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.entente.reporting.ReportSettlements;
import org.springframework.stereotype.Component;

/** What the stay was worth is computed. */
@Component
class SettleReport implements JavaDelegate {

  private final ReportSettlements settlements;

  SettleReport(ReportSettlements settlements) {
    this.settlements = settlements;
  }

  @Override
  public void execute(DelegateExecution execution) {
    settlements.settle(GrantReportingProcess.report(execution));
  }
}
