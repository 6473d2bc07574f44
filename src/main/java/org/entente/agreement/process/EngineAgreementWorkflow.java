package org.entente.agreement.process;

import java.util.UUID;
import org.entente.agreement.AgreementWorkflow;
import org.entente.shared.CaseRef;
import org.entente.workflow.OpenTasks;
import org.entente.workflow.ProcessGateway;
import org.entente.workflow.Routing;
import org.springframework.stereotype.Component;

/** Tells the engine what happened to an agreement. */
@Component
class EngineAgreementWorkflow implements AgreementWorkflow {

  private final ProcessGateway gateway;
  private final OpenTasks tasks;

  EngineAgreementWorkflow(ProcessGateway gateway, OpenTasks tasks) {
    this.gateway = gateway;
    this.tasks = tasks;
  }

  @Override
  public void proposed(UUID agreementId) {
    gateway.start(AgreementIntakeProcess.KEY, CaseRef.agreement(agreementId), Routing.NONE);
  }

  @Override
  public void recordIncomplete(UUID agreementId) {
    gateway.start(AgreementCompletionProcess.KEY, CaseRef.agreement(agreementId), Routing.NONE);
  }

  @Override
  public void hold(UUID agreementId) {
    tasks.hold(CaseRef.agreement(agreementId));
  }

  @Override
  public boolean withdrawn(UUID agreementId) {
    return gateway.deliver(
        AgreementIntakeProcess.WITHDRAWN, CaseRef.agreement(agreementId), Routing.NONE);
  }
}
