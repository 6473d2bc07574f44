package org.entente.award.process;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.entente.award.AwardEnd;
import org.entente.workflow.VariableKey;

/** Names of {@code grant-award.bpmn}. Its business key is the award's id. */
final class GrantAwardProcess {

  static final String KEY = "grant-award";
  static final String MONEY_FREE = "award.moneyFree";
  static final String TAKEN_BACK = "award.takenBack";
  static final String ACCEPTED = "award.accepted";
  static final String DECLINED = "award.declined";
  static final String ENDED = "award.ended";

  static final VariableKey<Budget> BUDGET = new VariableKey<>("budget", Budget.class);
  static final VariableKey<Approval> APPROVAL = new VariableKey<>("approval", Approval.class);
  static final VariableKey<AwardEnd> END = new VariableKey<>("awardEnd", AwardEnd.class);

  private GrantAwardProcess() {}

  /** Whether the envelope had enough. */
  enum Budget {
    RESERVED,
    NOT_ENOUGH
  }

  /** What the approver said. */
  enum Approval {
    APPROVED,
    REFUSED
  }

  static UUID award(DelegateExecution execution) {
    return UUID.fromString(execution.getProcessBusinessKey());
  }
}
