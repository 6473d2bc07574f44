package org.entente.disbursement.process;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.bank.PayingAccount;
import org.entente.disbursement.BankDays;
import org.entente.disbursement.Disbursement;
import org.entente.disbursement.Disbursements;
import org.entente.disbursement.NewOrder;
import org.entente.disbursement.OrderMaking;
import org.entente.disbursement.PaymentAnswer;
import org.entente.form.Answers;
import org.entente.shared.Actor;
import org.entente.shared.Refusal;
import org.entente.workflow.OpenTask;
import org.entente.workflow.Routing;
import org.entente.workflow.UserTaskHandler;
import org.springframework.stereotype.Component;

/** The maker writes the order. */
@Component
class MakePayment implements UserTaskHandler {

  private final OrderMaking making;
  private final Disbursements disbursements;
  private final BankDays days;

  MakePayment(OrderMaking making, Disbursements disbursements, BankDays days) {
    this.making = making;
    this.disbursements = disbursements;
    this.days = days;
  }

  @Override
  public Routing complete(OpenTask task, Answers answers, Actor actor) {
    making.make(
        new NewOrder(
            task.caseId(),
            answers.requiredText("account"),
            answers
                .date("executionDay")
                .orElseThrow(() -> Refusal.invalid("disbursement.order.day")),
            answers.requiredText("remittance")),
        actor);
    return Routing.of(GrantDisbursementProcess.ANSWER, PaymentAnswer.PENDING);
  }

  /** The accounts to choose from, the next day on which banks work, and a text to begin with. */
  @Override
  public Map<String, Object> context(OpenTask task) {
    Disbursement disbursement = disbursements.get(task.caseId());
    List<PayingAccount> accounts = making.accounts(task.caseId());
    return Map.of(
        "paymentAccounts",
        accounts.stream().map(MakePayment::option).toList(),
        "account",
        accounts.isEmpty() ? "" : accounts.get(0).id(),
        "executionDay",
        days.next().toString(),
        "remittance",
        "Grant " + disbursement.reference());
  }

  private static Map<String, String> option(PayingAccount account) {
    return Map.of("value", account.id(), "label", account.name());
  }

  @Override
  public Optional<Refusal> objection(OpenTask task, Actor actor) {
    return making.objection(task.caseId(), actor);
  }
}
