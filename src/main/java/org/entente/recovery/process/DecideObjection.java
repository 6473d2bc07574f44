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
import org.entente.workflow.UserTaskHandler;
import org.springframework.stereotype.Component;

/** An officer answers what the beneficiary says against the demand. */
@Component
class DecideObjection implements UserTaskHandler {

  private final RequestDecisions decisions;
  private final RequestVerdicts verdicts;

  DecideObjection(RequestDecisions decisions, RequestVerdicts verdicts) {
    this.decisions = decisions;
    this.verdicts = verdicts;
  }

  /** Its answer books nothing: where the objection is right, a waiver is decided on next. */
  @Override
  public Routing complete(OpenTask task, Answers answers, Actor actor) {
    decisions.answer(
        task.caseId(),
        answers.requiredText("objectionVerdict").equals("RIGHT"),
        answers.number("amount").orElse(null),
        answers.requiredText("answer"),
        actor);
    return Routing.of(GrantRecoveryProcess.VERDICT, Verdict.REFUSED);
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
