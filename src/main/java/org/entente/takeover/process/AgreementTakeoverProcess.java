package org.entente.takeover.process;

import org.entente.takeover.Progress;
import org.entente.workflow.VariableKey;

/** Names of {@code agreement-takeover.bpmn}. Its business key is the run's id. */
final class AgreementTakeoverProcess {

  static final String KEY = "agreement-takeover";

  static final VariableKey<Progress> PROGRESS = new VariableKey<>("progress", Progress.class);

  private AgreementTakeoverProcess() {}
}
