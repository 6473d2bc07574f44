package org.entente.recovery.process;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.bank.PayingAccount;
import org.entente.form.Answers;
import org.entente.recovery.DemandMaking;
import org.entente.recovery.DemandTexts;
import org.entente.shared.Actor;
import org.entente.shared.Refusal;
import org.entente.workflow.OpenTask;
import org.entente.workflow.Routing;
import org.entente.workflow.UserTaskHandler;
import org.springframework.stereotype.Component;

/** A finance officer writes the demand. */
@Component
class MakeDemand implements UserTaskHandler {

  private final DemandMaking making;
  private final DemandTexts texts;

  MakeDemand(DemandMaking making, DemandTexts texts) {
    this.making = making;
    this.texts = texts;
  }

  @Override
  public Routing complete(OpenTask task, Answers answers, Actor actor) {
    making.make(
        task.caseId(), answers.requiredText("account"), answers.requiredText("reason"), actor);
    return Routing.NONE;
  }

  /** Our accounts to choose from, and a text to begin with in the beneficiary's language. */
  @Override
  public Map<String, Object> context(OpenTask task) {
    List<PayingAccount> accounts = making.accounts(task.caseId());
    return Map.of(
        "recoveryAccounts",
        accounts.stream().map(MakeDemand::option).toList(),
        "account",
        accounts.isEmpty() ? "" : accounts.get(0).id(),
        "reason",
        texts.reason(task.caseId()));
  }

  private static Map<String, String> option(PayingAccount account) {
    return Map.of("value", account.id(), "label", account.name());
  }

  @Override
  public Optional<Refusal> objection(OpenTask task, Actor actor) {
    return making.objection(task.caseId(), actor);
  }
}
