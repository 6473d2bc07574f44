package org.entente.disbursement.process;

import java.util.Optional;
import org.entente.disbursement.Reversal;
import org.entente.disbursement.Reversals;
import org.entente.form.Answers;
import org.entente.shared.Actor;
import org.entente.shared.Refusal;
import org.entente.workflow.OpenTask;
import org.entente.workflow.Routing;
import org.entente.workflow.UserTaskHandler;
import org.springframework.stereotype.Component;

/** The bank took a payment back: somebody says what follows. */
@Component
class DecideReversal implements UserTaskHandler {

  private final Reversals reversals;

  DecideReversal(Reversals reversals) {
    this.reversals = reversals;
  }

  @Override
  public Routing complete(OpenTask task, Answers answers, Actor actor) {
    reversals.decide(
        task.caseId(),
        answers.choice("choice", Reversal.Choice.class),
        answers.requiredText("reason"),
        actor);
    return Routing.NONE;
  }

  @Override
  public Optional<Refusal> objection(OpenTask task, Actor actor) {
    return reversals.objectionToDecide(task.caseId(), actor);
  }
}
