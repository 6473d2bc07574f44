package org.entente.ledger.process;

import org.entente.ledger.ChangeDecision;
import org.entente.workflow.VariableKey;

/** Names of {@code envelope-change.bpmn}. Its business key is the change's id. */
final class EnvelopeChangeProcess {

  static final String KEY = "envelope-change";
  static final String WITHDRAWN = "ledger.changeWithdrawn";

  static final VariableKey<ChangeDecision> DECISION =
      new VariableKey<>("changeDecision", ChangeDecision.class);

  private EnvelopeChangeProcess() {}
}
