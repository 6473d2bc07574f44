package org.entente.application.process;

import java.util.UUID;
import org.entente.application.Application;
import org.entente.application.ApplicationWorkflow;
import org.entente.workflow.OpenTasks;
import org.entente.workflow.ProcessGateway;
import org.entente.workflow.Routing;
import org.springframework.stereotype.Component;

/** Tells the engine what happened to an application. */
@Component
class EngineApplicationWorkflow implements ApplicationWorkflow {

  private final ProcessGateway gateway;
  private final OpenTasks tasks;

  EngineApplicationWorkflow(ProcessGateway gateway, OpenTasks tasks) {
    this.gateway = gateway;
    this.tasks = tasks;
  }

  @Override
  public void submitted(UUID application) {
    gateway.start(GrantApplicationProcess.KEY, Application.ref(application), Routing.NONE);
  }

  @Override
  public boolean informationReceived(UUID application) {
    return deliver(GrantApplicationProcess.INFORMATION_RECEIVED, application);
  }

  @Override
  public boolean appealed(UUID application) {
    return deliver(GrantApplicationProcess.APPEALED, application);
  }

  @Override
  public void hold(UUID application) {
    tasks.hold(Application.ref(application));
  }

  @Override
  public boolean withdrawn(UUID application) {
    return deliver(GrantApplicationProcess.WITHDRAWN, application);
  }

  @Override
  public boolean callCancelled(UUID application) {
    return deliver(GrantApplicationProcess.CALL_CANCELLED, application);
  }

  private boolean deliver(String message, UUID application) {
    return gateway.deliver(message, Application.ref(application), Routing.NONE);
  }
}
