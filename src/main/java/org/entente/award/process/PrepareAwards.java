package org.entente.award.process;

import java.util.Optional;
import org.entente.award.AwardRounds;
import org.entente.form.Answers;
import org.entente.shared.Actor;
import org.entente.shared.ContentHash;
import org.entente.shared.Refusal;
import org.entente.workflow.OpenTask;
import org.entente.workflow.Routing;
import org.entente.workflow.UserTaskHandler;
import org.springframework.stereotype.Component;

/** Somebody has the amounts of all proposed places computed and reserved. */
@Component
class PrepareAwards implements UserTaskHandler {

  private final AwardRounds rounds;

  PrepareAwards(AwardRounds rounds) {
    this.rounds = rounds;
  }

  @Override
  public Routing complete(OpenTask task, Answers answers, Actor actor) {
    rounds.prepare(task.caseId(), answers.text("remark").orElse(""), actor);
    return Routing.NONE;
  }

  @Override
  public Optional<ContentHash> contentHash(OpenTask task) {
    return rounds.ranking(task.caseId());
  }

  @Override
  public Optional<Refusal> objection(OpenTask task, Actor actor) {
    return rounds.objection(task.caseId(), actor);
  }
}
