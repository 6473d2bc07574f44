package org.entente.ledger.process;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.entente.ledger.EnvelopeChanges;
import org.springframework.stereotype.Component;

/** Nobody has decided on a change for days. */
@Component
class EscalateEnvelopeChange implements JavaDelegate {

  private final EnvelopeChanges changes;

  EscalateEnvelopeChange(EnvelopeChanges changes) {
    this.changes = changes;
  }

  @Override
  public void execute(DelegateExecution execution) {
    changes.escalate(UUID.fromString(execution.getProcessBusinessKey()));
  }
}
