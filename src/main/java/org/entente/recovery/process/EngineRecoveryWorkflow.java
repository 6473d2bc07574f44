package org.entente.recovery.process;

import java.util.UUID;
import org.entente.recovery.Recovery;
import org.entente.recovery.RecoveryRequest;
import org.entente.recovery.RecoveryWorkflow;
import org.entente.recovery.RequestKind;
import org.entente.shared.CaseRef;
import org.entente.workflow.OpenTasks;
import org.entente.workflow.ProcessGateway;
import org.entente.workflow.Routing;
import org.springframework.stereotype.Component;

/** Tells the engine what happened to recoveries. */
@Component
class EngineRecoveryWorkflow implements RecoveryWorkflow {

  private final ProcessGateway gateway;
  private final OpenTasks tasks;

  EngineRecoveryWorkflow(ProcessGateway gateway, OpenTasks tasks) {
    this.gateway = gateway;
    this.tasks = tasks;
  }

  @Override
  public void opened(UUID recovery) {
    gateway.start(GrantRecoveryProcess.KEY, Recovery.ref(recovery), Routing.NONE);
  }

  @Override
  public boolean moved(UUID recovery) {
    CaseRef ref = Recovery.ref(recovery);
    return gateway.deliver(GrantRecoveryProcess.MOVED, ref, Routing.NONE)
        || gateway.deliver(GrantRecoveryProcess.REOPENED, ref, Routing.NONE);
  }

  @Override
  public void nothingToDemand(UUID recovery) {
    gateway.deliver(GrantRecoveryProcess.NOTHING, Recovery.ref(recovery), Routing.NONE);
  }

  @Override
  public void asked(UUID request, RequestKind kind) {
    gateway.start(
        GrantRecoveryProcess.REQUEST,
        RecoveryRequest.ref(request),
        Routing.of(GrantRecoveryProcess.DECIDER, kind.decider()));
  }

  @Override
  public boolean withdrawn(UUID request) {
    return gateway.deliver(
        GrantRecoveryProcess.WITHDRAWN, RecoveryRequest.ref(request), Routing.NONE);
  }

  @Override
  public void hold(UUID request) {
    tasks.hold(RecoveryRequest.ref(request));
  }
}
