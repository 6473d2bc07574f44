package org.entente.disbursement.process;

import java.util.Optional;
import org.entente.disbursement.Reversals;
import org.entente.form.Answers;
import org.entente.shared.Actor;
import org.entente.shared.ContentHash;
import org.entente.shared.Refusal;
import org.entente.workflow.OpenTask;
import org.entente.workflow.Routing;
import org.entente.workflow.UserTaskHandler;
import org.springframework.stereotype.Component;

/** Another person agrees with what is to follow, or does not. */
@Component
class ConfirmReversal implements UserTaskHandler {

  private final Reversals reversals;

  ConfirmReversal(Reversals reversals) {
    this.reversals = reversals;
  }

  @Override
  public Routing complete(OpenTask task, Answers answers, Actor actor) {
    return Routing.of(
        GrantDisbursementProcess.REVERSAL,
        reversals.confirm(
            task.caseId(),
            answers.requiredText("confirmation").equals("CONFIRMED"),
            answers.text("reason").orElse(""),
            actor));
  }

  @Override
  public Optional<ContentHash> contentHash(OpenTask task) {
    return Optional.of(reversals.content(task.caseId()));
  }

  @Override
  public Optional<Refusal> objection(OpenTask task, Actor actor) {
    return reversals.objectionToConfirm(task.caseId(), actor);
  }
}
