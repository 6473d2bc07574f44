package org.entente.ledger.process;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.entente.ledger.EnvelopeChanges;
import org.springframework.stereotype.Component;

/** Writes an approved change into the book. */
@Component
class BookEnvelopeChange implements JavaDelegate {

  private final EnvelopeChanges changes;

  BookEnvelopeChange(EnvelopeChanges changes) {
    this.changes = changes;
  }

  @Override
  public void execute(DelegateExecution execution) {
    changes.book(UUID.fromString(execution.getProcessBusinessKey()));
  }
}
