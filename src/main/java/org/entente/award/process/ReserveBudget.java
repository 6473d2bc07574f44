package org.entente.award.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.entente.award.Reservations;
import org.springframework.stereotype.Component;

/** Reserves the amount, or has the award wait for money. */
@Component
class ReserveBudget implements JavaDelegate {

  private final Reservations reservations;

  ReserveBudget(Reservations reservations) {
    this.reservations = reservations;
  }

  @Override
  public void execute(DelegateExecution execution) {
    boolean reserved = reservations.reserve(GrantAwardProcess.award(execution));
    GrantAwardProcess.Budget budget =
        reserved ? GrantAwardProcess.Budget.RESERVED : GrantAwardProcess.Budget.NOT_ENOUGH;
    execution.setVariable(GrantAwardProcess.BUDGET.name(), budget.name());
  }
}
