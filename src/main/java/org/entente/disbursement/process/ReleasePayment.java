package org.entente.disbursement.process;

import java.util.Optional;
import org.entente.disbursement.Approval;
import org.entente.disbursement.OrderApprovals;
import org.entente.form.Answers;
import org.entente.shared.Actor;
import org.entente.shared.ContentHash;
import org.entente.shared.Refusal;
import org.entente.workflow.OpenTask;
import org.entente.workflow.Routing;
import org.entente.workflow.UserTaskHandler;
import org.springframework.stereotype.Component;

/** A third person lets a large amount go. */
@Component
class ReleasePayment implements UserTaskHandler {

  private final OrderApprovals approvals;

  ReleasePayment(OrderApprovals approvals) {
    this.approvals = approvals;
  }

  @Override
  public Routing complete(OpenTask task, Answers answers, Actor actor) {
    Approval approval =
        answers.requiredText("release").equals("RELEASE")
            ? approvals.release(task.caseId(), actor)
            : approvals.sendBack(task.caseId(), false, answers.requiredText("reason"), actor);
    return ApprovalRouting.of(approval);
  }

  @Override
  public Optional<ContentHash> contentHash(OpenTask task) {
    return approvals.content(task.caseId());
  }

  @Override
  public Optional<Refusal> objection(OpenTask task, Actor actor) {
    return approvals.objectionToRelease(task.caseId(), actor);
  }
}
