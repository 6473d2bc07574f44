package org.entente.payee.process;

import java.util.Map;
import java.util.Optional;
import org.entente.form.Answers;
import org.entente.payee.BankDetails;
import org.entente.payee.DetailsDecision;
import org.entente.payee.DetailsState;
import org.entente.shared.Actor;
import org.entente.shared.ContentHash;
import org.entente.shared.Refusal;
import org.entente.workflow.OpenTask;
import org.entente.workflow.Routing;
import org.entente.workflow.UserTaskHandler;
import org.springframework.stereotype.Component;

/** The second person's answer to bank details. */
@Component
class ConfirmBankDetails implements UserTaskHandler {

  private final BankDetails details;

  ConfirmBankDetails(BankDetails details) {
    this.details = details;
  }

  @Override
  public Routing complete(OpenTask task, Answers answers, Actor actor) {
    DetailsDecision decision = answers.choice(BankDetailsProcess.DECISION, DetailsDecision.class);
    String answer =
        answers
            .text("reason")
            .or(() -> answers.text("nameReason"))
            .or(() -> answers.text("remark"))
            .orElse("");
    DetailsState outcome = details.decide(task.caseId(), decision, answer.strip(), actor);
    return Routing.of(BankDetailsProcess.OUTCOME, outcome);
  }

  /** Names that are not alike need a reason. */
  @Override
  public Map<String, Object> context(OpenTask task) {
    return Map.of("nameMatch", details.match(details.get(task.caseId())).name());
  }

  @Override
  public Optional<ContentHash> contentHash(OpenTask task) {
    return Optional.of(details.get(task.caseId()).hash());
  }

  @Override
  public Optional<Refusal> objection(OpenTask task, Actor actor) {
    return details.objection(task.caseId(), actor);
  }
}
