package org.entente.recovery.process;

import java.util.Optional;
import org.entente.form.Answers;
import org.entente.shared.Actor;
import org.entente.shared.ContentHash;
import org.entente.shared.Refusal;
import org.entente.workflow.OpenTask;
import org.entente.workflow.Routing;
import org.entente.workflow.UserTaskHandler;
import org.springframework.stereotype.Component;

/** Finance confirms money that came, a plan or an offset. */
@Component
class ConfirmSettlement implements UserTaskHandler {

  private final RequestVerdicts verdicts;

  ConfirmSettlement(RequestVerdicts verdicts) {
    this.verdicts = verdicts;
  }

  @Override
  public Routing complete(OpenTask task, Answers answers, Actor actor) {
    return verdicts.decide(task, answers, actor);
  }

  @Override
  public Optional<ContentHash> contentHash(OpenTask task) {
    return verdicts.contentHash(task);
  }

  @Override
  public Optional<Refusal> objection(OpenTask task, Actor actor) {
    return verdicts.objection(task, actor);
  }
}
