package org.entente.recovery.process;

import java.util.Optional;
import org.entente.form.Answers;
import org.entente.recovery.ClaimVerdict;
import org.entente.recovery.DemandApprovals;
import org.entente.shared.Actor;
import org.entente.shared.ContentHash;
import org.entente.shared.Refusal;
import org.entente.workflow.OpenTask;
import org.entente.workflow.Routing;
import org.entente.workflow.UserTaskHandler;
import org.springframework.stereotype.Component;

/** Another person approves the demand, sends it back or refuses it. */
@Component
class ApproveDemand implements UserTaskHandler {

  private final DemandApprovals approvals;

  ApproveDemand(DemandApprovals approvals) {
    this.approvals = approvals;
  }

  @Override
  public Routing complete(OpenTask task, Answers answers, Actor actor) {
    ClaimVerdict verdict = answers.choice(GrantRecoveryProcess.DEMAND.name(), ClaimVerdict.class);
    approvals.decide(task.caseId(), verdict, answers.text("remarks").orElse(""), actor);
    return Routing.of(GrantRecoveryProcess.DEMAND, verdict);
  }

  @Override
  public Optional<ContentHash> contentHash(OpenTask task) {
    return approvals.content(task.caseId());
  }

  @Override
  public Optional<Refusal> objection(OpenTask task, Actor actor) {
    return approvals.objection(task.caseId(), actor);
  }
}
