package org.entente.payee.process;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.entente.payee.DetailsState;
import org.entente.workflow.VariableKey;

/** Names of {@code bank-details.bpmn}. Its business key is the entry's id. */
final class BankDetailsProcess {

  static final String KEY = "bank-details";
  static final String OVERTURNED = "payee.detailsOverturned";

  /** What the second person answers, in the form. */
  static final String DECISION = "detailsDecision";

  /** What the entry is after the decision. */
  static final VariableKey<DetailsState> OUTCOME =
      new VariableKey<>("detailsOutcome", DetailsState.class);

  private BankDetailsProcess() {}

  static UUID version(DelegateExecution execution) {
    return UUID.fromString(execution.getProcessBusinessKey());
  }
}
