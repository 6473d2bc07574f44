package org.entente.takeover.process;

import java.util.UUID;
import org.entente.shared.CaseRef;
import org.entente.takeover.TakeoverWorkflow;
import org.entente.workflow.ProcessGateway;
import org.entente.workflow.Routing;
import org.springframework.stereotype.Component;

/** Starts a run of its own case for each time through a list. */
@Component
class EngineTakeoverWorkflow implements TakeoverWorkflow {

  private final ProcessGateway gateway;

  EngineTakeoverWorkflow(ProcessGateway gateway) {
    this.gateway = gateway;
  }

  @Override
  public void runRequested(UUID runId) {
    gateway.start(AgreementTakeoverProcess.KEY, new CaseRef("takeover-run", runId), Routing.NONE);
  }
}
