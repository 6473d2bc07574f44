package org.entente.recovery.process;

import java.util.Optional;
import org.entente.form.Answers;
import org.entente.recovery.RequestDecisions;
import org.entente.recovery.process.GrantRecoveryProcess.Verdict;
import org.entente.shared.Actor;
import org.entente.shared.ContentHash;
import org.entente.shared.Refusal;
import org.entente.workflow.OpenTask;
import org.entente.workflow.Routing;
import org.springframework.stereotype.Component;

/** What every decision on a request has in common: its hash, and who must not take it. */
@Component
class RequestVerdicts {

  private final RequestDecisions decisions;

  RequestVerdicts(RequestDecisions decisions) {
    this.decisions = decisions;
  }

  Routing decide(OpenTask task, Answers answers, Actor actor) {
    Verdict verdict = answers.choice(GrantRecoveryProcess.VERDICT.name(), Verdict.class);
    decisions.decide(
        task.caseId(), verdict == Verdict.APPROVED, answers.text("answer").orElse(""), actor);
    return Routing.of(GrantRecoveryProcess.VERDICT, verdict);
  }

  Optional<ContentHash> contentHash(OpenTask task) {
    return Optional.of(decisions.content(task.caseId()));
  }

  Optional<Refusal> objection(OpenTask task, Actor actor) {
    return decisions.objection(task.caseId(), actor);
  }
}
