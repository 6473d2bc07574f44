package org.entente.disbursement.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.entente.disbursement.Conditions;
import org.springframework.stereotype.Component;

/** Whether the instalment may be paid. */
@Component
class TestConditions implements JavaDelegate {

  private final Conditions conditions;

  TestConditions(Conditions conditions) {
    this.conditions = conditions;
  }

  @Override
  public void execute(DelegateExecution execution) {
    execution.setVariable(
        GrantDisbursementProcess.READINESS.name(),
        conditions.test(GrantDisbursementProcess.disbursement(execution)).name());
  }
}
