package org.entente.award.process;

import java.util.Optional;
import org.entente.award.AwardDecisions;
import org.entente.award.process.GrantAwardProcess.Approval;
import org.entente.form.Answers;
import org.entente.shared.Actor;
import org.entente.shared.ContentHash;
import org.entente.shared.Refusal;
import org.entente.workflow.OpenTask;
import org.entente.workflow.Routing;
import org.entente.workflow.UserTaskHandler;
import org.springframework.stereotype.Component;

/** Somebody of the level that the table names makes the award, or refuses it. */
@Component
class ApproveAward implements UserTaskHandler {

  private final AwardDecisions decisions;

  ApproveAward(AwardDecisions decisions) {
    this.decisions = decisions;
  }

  @Override
  public Routing complete(OpenTask task, Answers answers, Actor actor) {
    Approval approval = answers.choice(GrantAwardProcess.APPROVAL.name(), Approval.class);
    String reason = answers.text("reason").or(() -> answers.text("remark")).orElse("");
    decisions.decide(task.caseId(), approval == Approval.APPROVED, reason, actor);
    return Routing.of(GrantAwardProcess.APPROVAL, approval);
  }

  @Override
  public Optional<ContentHash> contentHash(OpenTask task) {
    return Optional.of(decisions.content(task.caseId()));
  }

  @Override
  public Optional<Refusal> objection(OpenTask task, Actor actor) {
    return decisions.objection(task.caseId(), actor);
  }
}
