package org.entente.agreement.process;

import org.entente.agreement.Completeness;
import org.entente.workflow.VariableKey;

/** Names of {@code agreement-completion.bpmn}. */
final class AgreementCompletionProcess {

  static final String KEY = "agreement-completion";

  static final VariableKey<Completeness> COMPLETENESS =
      new VariableKey<>("completeness", Completeness.class);

  private AgreementCompletionProcess() {}
}
