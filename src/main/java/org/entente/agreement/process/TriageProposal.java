package org.entente.agreement.process;

import java.util.Optional;
import org.entente.agreement.Proposals;
import org.entente.agreement.Triage;
import org.entente.form.Answers;
import org.entente.shared.Actor;
import org.entente.shared.Refusal;
import org.entente.workflow.OpenTask;
import org.entente.workflow.Routing;
import org.entente.workflow.UserTaskHandler;
import org.springframework.stereotype.Component;

/** The international officer’s answer to a proposal of somebody else. */
@Component
class TriageProposal implements UserTaskHandler {

  private final Proposals proposals;

  TriageProposal(Proposals proposals) {
    this.proposals = proposals;
  }

  @Override
  public Routing complete(OpenTask task, Answers answers, Actor actor) {
    Triage answer = answers.choice("triage", Triage.class);
    String reason = answers.text("reason").or(() -> answers.text("remark")).orElse("");
    proposals.triage(task.caseId(), answer, reason, actor);
    return Routing.of(AgreementIntakeProcess.TRIAGE, answer);
  }

  @Override
  public Optional<Refusal> objection(OpenTask task, Actor actor) {
    return proposals.ownProposal(task.caseId(), actor)
        ? Optional.of(Refusal.forbidden("agreement.triage.own", task.reference()))
        : Optional.empty();
  }
}
