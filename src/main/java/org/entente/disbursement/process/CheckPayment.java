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

/** Another person looks at the order. */
@Component
class CheckPayment implements UserTaskHandler {

  private final OrderApprovals approvals;

  CheckPayment(OrderApprovals approvals) {
    this.approvals = approvals;
  }

  @Override
  public Routing complete(OpenTask task, Answers answers, Actor actor) {
    Approval approval =
        answers.requiredText("check").equals("RIGHT")
            ? approvals.check(task.caseId(), actor)
            : approvals.sendBack(task.caseId(), true, answers.requiredText("reason"), actor);
    return ApprovalRouting.of(approval);
  }

  @Override
  public Optional<ContentHash> contentHash(OpenTask task) {
    return approvals.content(task.caseId());
  }

  @Override
  public Optional<Refusal> objection(OpenTask task, Actor actor) {
    return approvals.objectionToCheck(task.caseId(), actor);
  }
}
