package org.entente.award.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.entente.award.Reservations;
import org.springframework.stereotype.Component;

/** The amount by the rates, with its derivation and its instalments. */
@Component
class ComputeAward implements JavaDelegate {

  private final Reservations reservations;

  ComputeAward(Reservations reservations) {
    this.reservations = reservations;
  }

  @Override
  public void execute(DelegateExecution execution) {
    reservations.compute(GrantAwardProcess.award(execution));
  }
}
