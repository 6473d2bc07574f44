package org.entente.award.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.entente.award.AwardEnd;
import org.entente.award.Reservations;
import org.springframework.stereotype.Component;

/** Gives the money back; the model says how the award came to its end. */
@Component
class ReleaseBudget implements JavaDelegate {

  private final Reservations reservations;

  ReleaseBudget(Reservations reservations) {
    this.reservations = reservations;
  }

  @Override
  public void execute(DelegateExecution execution) {
    Object end = execution.getVariable(GrantAwardProcess.END.name());
    reservations.release(GrantAwardProcess.award(execution), AwardEnd.valueOf(String.valueOf(end)));
  }
}
