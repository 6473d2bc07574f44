package org.entente.grant.process;

import java.util.UUID;
import org.entente.grant.Call;
import org.entente.grant.CallChange;
import org.entente.grant.CallWorkflow;
import org.entente.workflow.OpenTasks;
import org.entente.workflow.ProcessGateway;
import org.entente.workflow.Routing;
import org.springframework.stereotype.Component;

/** Tells the engine what happened to a call. */
@Component
class EngineCallWorkflow implements CallWorkflow {

  private final ProcessGateway gateway;
  private final OpenTasks tasks;

  EngineCallWorkflow(ProcessGateway gateway, OpenTasks tasks) {
    this.gateway = gateway;
    this.tasks = tasks;
  }

  @Override
  public void drafted(UUID call) {
    gateway.start(GrantCallProcess.KEY, Call.ref(call), Routing.NONE);
  }

  @Override
  public void hold(UUID call) {
    tasks.hold(Call.ref(call));
  }

  @Override
  public boolean cancelled(UUID call) {
    return gateway.deliver(GrantCallProcess.CANCELLED, Call.ref(call), Routing.NONE);
  }

  @Override
  public void endCases(UUID call) {
    gateway.start(CallCancellationProcess.KEY, Call.ref(call), Routing.NONE);
  }

  @Override
  public void changeRequested(UUID call, CallChange.Kind kind) {
    gateway.deliver(
        GrantCallProcess.CHANGE_REQUESTED,
        Call.ref(call),
        Routing.of(GrantCallProcess.CHANGE_KIND, kind));
  }

  @Override
  public void changeDropped(UUID call) {
    gateway.deliver(GrantCallProcess.CHANGE_DROPPED, Call.ref(call), Routing.NONE);
  }

  @Override
  public void extended(UUID call) {
    gateway.deliver(GrantCallProcess.EXTENDED, Call.ref(call), Routing.NONE);
  }

  @Override
  public void concluded(UUID call) {
    gateway.deliver(GrantCallProcess.CONCLUDED, Call.ref(call), Routing.NONE);
  }
}
