package org.entente.payee.process;

import java.util.UUID;
import org.entente.payee.Details;
import org.entente.payee.PayeeWorkflow;
import org.entente.workflow.OpenTasks;
import org.entente.workflow.ProcessGateway;
import org.entente.workflow.Routing;
import org.springframework.stereotype.Component;

/** Tells the engine what happened to bank details. */
@Component
class EnginePayeeWorkflow implements PayeeWorkflow {

  private final ProcessGateway gateway;
  private final OpenTasks tasks;

  EnginePayeeWorkflow(ProcessGateway gateway, OpenTasks tasks) {
    this.gateway = gateway;
    this.tasks = tasks;
  }

  @Override
  public void entered(UUID version) {
    gateway.start(BankDetailsProcess.KEY, Details.ref(version), Routing.NONE);
  }

  @Override
  public void hold(UUID version) {
    tasks.hold(Details.ref(version));
  }

  @Override
  public boolean overturned(UUID version) {
    return gateway.deliver(BankDetailsProcess.OVERTURNED, Details.ref(version), Routing.NONE);
  }
}
