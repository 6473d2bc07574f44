package org.entente.ledger.process;

import java.util.UUID;
import org.entente.ledger.EnvelopeChange;
import org.entente.ledger.LedgerWorkflow;
import org.entente.workflow.OpenTasks;
import org.entente.workflow.ProcessGateway;
import org.entente.workflow.Routing;
import org.springframework.stereotype.Component;

/** Tells the engine what happened to a change of an envelope. */
@Component
class EngineLedgerWorkflow implements LedgerWorkflow {

  private final ProcessGateway gateway;
  private final OpenTasks tasks;

  EngineLedgerWorkflow(ProcessGateway gateway, OpenTasks tasks) {
    this.gateway = gateway;
    this.tasks = tasks;
  }

  @Override
  public void changeRequested(UUID changeId) {
    gateway.start(EnvelopeChangeProcess.KEY, EnvelopeChange.ref(changeId), Routing.NONE);
  }

  @Override
  public void hold(UUID changeId) {
    tasks.hold(EnvelopeChange.ref(changeId));
  }

  @Override
  public boolean changeWithdrawn(UUID changeId) {
    return gateway.deliver(
        EnvelopeChangeProcess.WITHDRAWN, EnvelopeChange.ref(changeId), Routing.NONE);
  }
}
