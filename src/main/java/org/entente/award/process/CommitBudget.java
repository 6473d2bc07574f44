package org.entente.award.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.entente.award.Reservations;
import org.springframework.stereotype.Component;

/** Both have signed: what was reserved is committed. */
@Component
class CommitBudget implements JavaDelegate {

  private final Reservations reservations;

  CommitBudget(Reservations reservations) {
    this.reservations = reservations;
  }

  @Override
  public void execute(DelegateExecution execution) {
    reservations.commit(GrantAwardProcess.award(execution));
  }
}
