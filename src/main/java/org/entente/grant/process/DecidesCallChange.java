package org.entente.grant.process;

import java.util.Optional;
import org.entente.form.Answers;
import org.entente.grant.CallChanges;
import org.entente.grant.ChangeDecision;
import org.entente.shared.Actor;
import org.entente.shared.ContentHash;
import org.entente.shared.Refusal;
import org.entente.workflow.OpenTask;
import org.entente.workflow.Routing;
import org.entente.workflow.UserTaskHandler;

/** The answer to somebody else’s wish for a change of an announced call, whatever it changes. */
abstract class DecidesCallChange implements UserTaskHandler {

  private final CallChanges changes;

  DecidesCallChange(CallChanges changes) {
    this.changes = changes;
  }

  @Override
  public Routing complete(OpenTask task, Answers answers, Actor actor) {
    ChangeDecision answer = answers.choice("changeDecision", ChangeDecision.class);
    String reason = answers.text("reason").or(() -> answers.text("remark")).orElse("");
    changes.decide(task.caseId(), answer, reason, actor);
    return Routing.of(GrantCallProcess.CHANGE_DECISION, answer);
  }

  @Override
  public Optional<ContentHash> contentHash(OpenTask task) {
    return Optional.of(changes.hash(task.caseId()));
  }

  @Override
  public Optional<Refusal> objection(OpenTask task, Actor actor) {
    return changes.objection(task.caseId(), actor);
  }
}
