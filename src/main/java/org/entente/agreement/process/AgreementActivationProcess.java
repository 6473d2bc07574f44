package org.entente.agreement.process;

import java.util.Date;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.entente.agreement.Publication;
import org.entente.workflow.VariableKey;

/** Names of {@code agreement-activation.bpmn}. */
final class AgreementActivationProcess {

  static final String KEY = "agreement-activation";

  static final VariableKey<Date> EFFECTIVE_AT = new VariableKey<>("effectiveAt", Date.class);
  static final VariableKey<Publication> PUBLICATION =
      new VariableKey<>("publication", Publication.class);

  private AgreementActivationProcess() {}

  static UUID agreementId(DelegateExecution execution) {
    return UUID.fromString(execution.getProcessBusinessKey());
  }
}
