package org.entente.reporting.process;

import java.util.Optional;
import org.entente.form.Answers;
import org.entente.reporting.Excuses;
import org.entente.reporting.process.GrantReportingProcess.ExcuseVerdict;
import org.entente.shared.Actor;
import org.entente.shared.ContentHash;
import org.entente.shared.Refusal;
import org.entente.workflow.OpenTask;
import org.entente.workflow.Routing;
import org.entente.workflow.UserTaskHandler;
import org.springframework.stereotype.Component;

/** A second person confirms force majeure, or refuses it. */
@Component
class DecideExcuse implements UserTaskHandler {

  private final Excuses excuses;

  DecideExcuse(Excuses excuses) {
    this.excuses = excuses;
  }

  @Override
  public Routing complete(OpenTask task, Answers answers, Actor actor) {
    ExcuseVerdict verdict =
        answers.choice(GrantReportingProcess.EXCUSE.name(), ExcuseVerdict.class);
    String reason = answers.text("reason").orElse("");
    excuses.decide(task.caseId(), verdict == ExcuseVerdict.CONFIRMED, reason, actor);
    return Routing.of(GrantReportingProcess.EXCUSE, verdict);
  }

  @Override
  public Optional<ContentHash> contentHash(OpenTask task) {
    return Optional.of(excuses.content(task.caseId()));
  }

  @Override
  public Optional<Refusal> objection(OpenTask task, Actor actor) {
    return excuses.objection(task.caseId(), actor);
  }
}
