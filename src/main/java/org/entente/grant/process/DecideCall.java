package org.entente.grant.process;

import java.util.Optional;
import org.entente.form.Answers;
import org.entente.grant.CallApprovals;
import org.entente.grant.CallDecision;
import org.entente.shared.Actor;
import org.entente.shared.ContentHash;
import org.entente.shared.Refusal;
import org.entente.workflow.OpenTask;
import org.entente.workflow.Routing;
import org.entente.workflow.UserTaskHandler;
import org.springframework.stereotype.Component;

/** The answer to a drafted call of somebody else. */
@Component
class DecideCall implements UserTaskHandler {

  private final CallApprovals approvals;

  DecideCall(CallApprovals approvals) {
    this.approvals = approvals;
  }

  @Override
  public Routing complete(OpenTask task, Answers answers, Actor actor) {
    CallDecision answer = answers.choice("callDecision", CallDecision.class);
    String reason = answers.text("reason").or(() -> answers.text("remark")).orElse("");
    approvals.decide(task.caseId(), answer, reason, actor);
    return Routing.of(GrantCallProcess.DECISION, answer);
  }

  @Override
  public Optional<ContentHash> contentHash(OpenTask task) {
    return Optional.of(approvals.hash(task.caseId()));
  }

  @Override
  public Optional<Refusal> objection(OpenTask task, Actor actor) {
    return approvals.objection(task.caseId(), actor);
  }
}
