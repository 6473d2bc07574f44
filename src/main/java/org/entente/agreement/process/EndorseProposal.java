package org.entente.agreement.process;

import java.util.Optional;
import org.entente.agreement.Endorsement;
import org.entente.agreement.Proposals;
import org.entente.form.Answers;
import org.entente.shared.Actor;
import org.entente.shared.Refusal;
import org.entente.workflow.OpenTask;
import org.entente.workflow.Routing;
import org.entente.workflow.UserTaskHandler;
import org.springframework.stereotype.Component;

/** The unit head’s answer to a proposal of somebody else. */
@Component
class EndorseProposal implements UserTaskHandler {

  private final Proposals proposals;

  EndorseProposal(Proposals proposals) {
    this.proposals = proposals;
  }

  @Override
  public Routing complete(OpenTask task, Answers answers, Actor actor) {
    Endorsement answer = answers.choice("endorsement", Endorsement.class);
    String reason = answers.text("reason").or(() -> answers.text("remark")).orElse("");
    proposals.endorse(task.caseId(), answer, reason, actor);
    return Routing.of(AgreementIntakeProcess.ENDORSEMENT, answer);
  }

  @Override
  public Optional<Refusal> objection(OpenTask task, Actor actor) {
    return proposals.ownProposal(task.caseId(), actor)
        ? Optional.of(Refusal.forbidden("agreement.endorse.own", task.reference()))
        : Optional.empty();
  }
}
