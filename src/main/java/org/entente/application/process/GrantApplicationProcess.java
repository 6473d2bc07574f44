package org.entente.application.process;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.entente.application.AppealVerdict;
import org.entente.application.Verdict;
import org.entente.workflow.VariableKey;

/** Names of {@code grant-application.bpmn}. */
final class GrantApplicationProcess {

  static final String KEY = "grant-application";
  static final String INFORMATION_RECEIVED = "application.informationReceived";
  static final String APPEALED = "application.appealed";
  static final String WITHDRAWN = "application.withdrawn";
  static final String CALL_CANCELLED = "application.callCancelled";

  static final VariableKey<Verdict> VERDICT = new VariableKey<>("verdict", Verdict.class);
  static final VariableKey<AppealVerdict> APPEAL_VERDICT =
      new VariableKey<>("appealVerdict", AppealVerdict.class);

  private GrantApplicationProcess() {}

  static UUID application(DelegateExecution execution) {
    return UUID.fromString(execution.getProcessBusinessKey());
  }
}
