package org.entente.disbursement.process;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.entente.disbursement.Approval;
import org.entente.disbursement.PaymentAnswer;
import org.entente.disbursement.Readiness;
import org.entente.disbursement.ReversalOutcome;
import org.entente.workflow.VariableKey;

/** Names of {@code grant-disbursement.bpmn}. Its business key is the disbursement's id. */
final class GrantDisbursementProcess {

  static final String KEY = "grant-disbursement";
  static final String CONDITIONS_CHANGED = "disbursement.conditionsChanged";
  static final String ORDER_VOIDED = "disbursement.orderVoided";
  static final String BANK_ANSWERED = "disbursement.bankAnswered";
  static final String ENDED = "disbursement.ended";

  static final VariableKey<Readiness> READINESS = new VariableKey<>("readiness", Readiness.class);
  static final VariableKey<Approval> APPROVAL = new VariableKey<>("orderApproval", Approval.class);
  static final VariableKey<PaymentAnswer> ANSWER =
      new VariableKey<>("paymentAnswer", PaymentAnswer.class);
  static final VariableKey<ReversalOutcome> REVERSAL =
      new VariableKey<>("reversalOutcome", ReversalOutcome.class);

  private GrantDisbursementProcess() {}

  static UUID disbursement(DelegateExecution execution) {
    return UUID.fromString(execution.getProcessBusinessKey());
  }
}
