package org.entente.disbursement.process;

import java.util.Optional;
import org.entente.disbursement.Arrivals;
import org.entente.form.Answers;
import org.entente.shared.Actor;
import org.entente.shared.Refusal;
import org.entente.workflow.OpenTask;
import org.entente.workflow.Routing;
import org.entente.workflow.UserTaskHandler;
import org.springframework.stereotype.Component;

/** An officer has seen the host's certificate. */
@Component
class ConfirmArrival implements UserTaskHandler {

  private final Arrivals arrivals;

  ConfirmArrival(Arrivals arrivals) {
    this.arrivals = arrivals;
  }

  @Override
  public Routing complete(OpenTask task, Answers answers, Actor actor) {
    arrivals.confirm(
        task.caseId(),
        answers.date("arrivedOn").orElseThrow(ConfirmArrival::incomplete),
        answers.files("certificate").stream().findFirst().orElseThrow(ConfirmArrival::incomplete),
        actor);
    return Routing.NONE;
  }

  @Override
  public Optional<Refusal> objection(OpenTask task, Actor actor) {
    return arrivals.objection(task.caseId(), actor);
  }

  private static Refusal incomplete() {
    return Refusal.invalid("disbursement.arrival.incomplete");
  }
}
