package org.entente.ledger.process;

import java.util.Optional;
import org.entente.form.Answers;
import org.entente.ledger.ChangeDecision;
import org.entente.ledger.EnvelopeChanges;
import org.entente.shared.Actor;
import org.entente.shared.ContentHash;
import org.entente.shared.Refusal;
import org.entente.workflow.OpenTask;
import org.entente.workflow.Routing;
import org.entente.workflow.UserTaskHandler;
import org.springframework.stereotype.Component;

/** The second person's answer to a change of an envelope. */
@Component
class DecideEnvelopeChange implements UserTaskHandler {

  private final EnvelopeChanges changes;

  DecideEnvelopeChange(EnvelopeChanges changes) {
    this.changes = changes;
  }

  @Override
  public Routing complete(OpenTask task, Answers answers, Actor actor) {
    ChangeDecision decision =
        answers.choice(EnvelopeChangeProcess.DECISION.name(), ChangeDecision.class);
    String answer = answers.text("reason").or(() -> answers.text("remark")).orElse("");
    changes.decide(task.caseId(), decision, answer, actor);
    return Routing.of(EnvelopeChangeProcess.DECISION, decision);
  }

  @Override
  public Optional<ContentHash> contentHash(OpenTask task) {
    return Optional.of(changes.get(task.caseId()).hash());
  }

  @Override
  public Optional<Refusal> objection(OpenTask task, Actor actor) {
    return changes.objection(task.caseId(), actor);
  }
}
