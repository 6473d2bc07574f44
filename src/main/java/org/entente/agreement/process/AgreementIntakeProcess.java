package org.entente.agreement.process;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.entente.agreement.Amendment;
import org.entente.agreement.DuplicateCheck;
import org.entente.agreement.DuplicateDecision;
import org.entente.agreement.Endorsement;
import org.entente.agreement.Triage;
import org.entente.workflow.VariableKey;

/** Names of {@code agreement-intake.bpmn}. */
final class AgreementIntakeProcess {

  static final String KEY = "agreement-intake";
  static final String WITHDRAWN = "agreement.withdrawn";

  static final VariableKey<DuplicateCheck> DUPLICATE_CHECK =
      new VariableKey<>("duplicateCheck", DuplicateCheck.class);
  static final VariableKey<DuplicateDecision> DUPLICATE_DECISION =
      new VariableKey<>("duplicateDecision", DuplicateDecision.class);
  static final VariableKey<Endorsement> ENDORSEMENT =
      new VariableKey<>("endorsement", Endorsement.class);
  static final VariableKey<Amendment> AMENDMENT = new VariableKey<>("amendment", Amendment.class);
  static final VariableKey<Triage> TRIAGE = new VariableKey<>("triage", Triage.class);

  private AgreementIntakeProcess() {}

  static UUID agreementId(DelegateExecution execution) {
    return UUID.fromString(execution.getProcessBusinessKey());
  }
}
