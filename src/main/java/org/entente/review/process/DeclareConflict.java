package org.entente.review.process;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.entente.form.Answers;
import org.entente.review.Scoring;
import org.entente.shared.Actor;
import org.entente.shared.Refusal;
import org.entente.workflow.OpenTask;
import org.entente.workflow.Routing;
import org.entente.workflow.UserTaskHandler;
import org.springframework.stereotype.Component;

/** A reviewer says whether they are free to judge, before they see what was applied for. */
@Component
class DeclareConflict implements UserTaskHandler {

  private final Scoring scoring;

  DeclareConflict(Scoring scoring) {
    this.scoring = scoring;
  }

  @Override
  public Routing complete(OpenTask task, Answers answers, Actor actor) {
    if (answers.requiredText("conflict").equals("YES")) {
      scoring.declareConflict(part(task), answers.requiredText("reason"), actor);
    } else {
      scoring.declareFree(part(task), actor);
    }
    return Routing.NONE;
  }

  @Override
  public Optional<Refusal> objection(OpenTask task, Actor actor) {
    return scoring.objection(part(task), actor);
  }

  @Override
  public Optional<String> page(OpenTask task) {
    return Optional.of("/reviews/" + task.element());
  }

  static UUID part(OpenTask task) {
    return UUID.fromString(Objects.requireNonNull(task.element(), "one task per part"));
  }
}
