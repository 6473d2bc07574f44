package org.entente.disbursement.process;

import org.entente.disbursement.Approval;
import org.entente.disbursement.PaymentAnswer;
import org.entente.workflow.Routing;

/** Where a looked-at order goes: one that was sent back leaves its instalment to be paid. */
final class ApprovalRouting {

  private ApprovalRouting() {}

  static Routing of(Approval approval) {
    Routing routing = Routing.of(GrantDisbursementProcess.APPROVAL, approval);
    return approval == Approval.RETURNED
        ? routing.and(GrantDisbursementProcess.ANSWER, PaymentAnswer.TO_PAY)
        : routing;
  }
}
