package org.entente.recovery.process;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.entente.people.Role;
import org.entente.recovery.ClaimVerdict;
import org.entente.recovery.Standing;
import org.entente.workflow.VariableKey;

/** Names of {@code grant-recovery.bpmn} and {@code recovery-request.bpmn}. */
final class GrantRecoveryProcess {

  /** Its business key is the recovery's id. */
  static final String KEY = "grant-recovery";

  /** Its business key is the request's id. */
  static final String REQUEST = "recovery-request";

  static final String MOVED = "recovery.moved";
  static final String NOTHING = "recovery.nothingToDemand";
  static final String REOPENED = "recovery.reopened";
  static final String WITHDRAWN = "recovery.requestWithdrawn";

  static final VariableKey<ClaimVerdict> DEMAND =
      new VariableKey<>("demandVerdict", ClaimVerdict.class);
  static final VariableKey<Standing> STANDING =
      new VariableKey<>("recoveryStanding", Standing.class);
  static final VariableKey<Role> DECIDER = new VariableKey<>("requestDecider", Role.class);
  static final VariableKey<Verdict> VERDICT = new VariableKey<>("requestVerdict", Verdict.class);

  private GrantRecoveryProcess() {}

  /** What became of a request. */
  enum Verdict {
    APPROVED,
    REFUSED
  }

  static UUID id(DelegateExecution execution) {
    return UUID.fromString(execution.getProcessBusinessKey());
  }
}
