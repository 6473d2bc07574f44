package org.entente.reporting.process;

import java.util.UUID;
import org.entente.reporting.Report;
import org.entente.reporting.ReportingWorkflow;
import org.entente.shared.Refusal;
import org.entente.workflow.ProcessGateway;
import org.entente.workflow.Routing;
import org.springframework.stereotype.Component;

/** Tells the engine what happened to reports. */
@Component
class EngineReportingWorkflow implements ReportingWorkflow {

  private final ProcessGateway gateway;

  EngineReportingWorkflow(ProcessGateway gateway) {
    this.gateway = gateway;
  }

  @Override
  public void expected(UUID report) {
    gateway.start(GrantReportingProcess.KEY, Report.ref(report), Routing.NONE);
  }

  @Override
  public void sent(UUID report) {
    deliver(GrantReportingProcess.SENT, report);
  }

  @Override
  public void excuseAsked(UUID report) {
    deliver(GrantReportingProcess.EXCUSE_ASKED, report);
  }

  /** Where the case waits for something else, nothing of the change may stay. */
  private void deliver(String message, UUID report) {
    if (!gateway.deliver(message, Report.ref(report), Routing.NONE)) {
      throw Refusal.conflict("reporting.busy");
    }
  }
}
