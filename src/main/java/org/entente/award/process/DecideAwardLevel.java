package org.entente.award.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.entente.award.Reservations;
import org.springframework.stereotype.Component;

/** Who approves an award of this size. */
@Component
class DecideAwardLevel implements JavaDelegate {

  private final Reservations reservations;

  DecideAwardLevel(Reservations reservations) {
    this.reservations = reservations;
  }

  @Override
  public void execute(DelegateExecution execution) {
    reservations.decideLevel(GrantAwardProcess.award(execution));
  }
}
