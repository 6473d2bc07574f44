package org.entente.application.process;

import java.util.Optional;
import org.entente.application.AppealVerdict;
import org.entente.application.Appeals;
import org.entente.application.Applications;
import org.entente.form.Answers;
import org.entente.shared.Actor;
import org.entente.shared.ContentHash;
import org.entente.shared.Refusal;
import org.entente.workflow.OpenTask;
import org.entente.workflow.Routing;
import org.entente.workflow.UserTaskHandler;
import org.springframework.stereotype.Component;

/** Somebody who did not decide before decides on the appeal. */
@Component
class DecideAppeal implements UserTaskHandler {

  private final Appeals appeals;
  private final Applications applications;

  DecideAppeal(Appeals appeals, Applications applications) {
    this.appeals = appeals;
    this.applications = applications;
  }

  @Override
  public Routing complete(OpenTask task, Answers answers, Actor actor) {
    AppealVerdict verdict = answers.choice("appealVerdict", AppealVerdict.class);
    appeals.decide(task.caseId(), verdict, answers.requiredText("reason"), actor);
    return Routing.of(GrantApplicationProcess.APPEAL_VERDICT, verdict);
  }

  @Override
  public Optional<ContentHash> contentHash(OpenTask task) {
    return applications.find(task.caseId()).map(application -> application.snapshot().hash());
  }

  @Override
  public Optional<Refusal> objection(OpenTask task, Actor actor) {
    return appeals.objection(task.caseId(), actor);
  }
}
