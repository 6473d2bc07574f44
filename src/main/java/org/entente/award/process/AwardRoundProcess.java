package org.entente.award.process;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.entente.workflow.VariableKey;

/** Names of {@code award-round.bpmn}. Its business key is the call's id. */
final class AwardRoundProcess {

  static final String KEY = "award-round";
  static final String CALL_CANCELLED = "award.callCancelled";

  static final VariableKey<Preparation> PREPARATION =
      new VariableKey<>("preparation", Preparation.class);

  private AwardRoundProcess() {}

  /** Whether places are left. */
  enum Preparation {
    GOING_ON,
    DONE
  }

  static UUID call(DelegateExecution execution) {
    return UUID.fromString(execution.getProcessBusinessKey());
  }
}
