package org.entente.application.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.entente.application.Eligibility;
import org.springframework.stereotype.Component;

/** Asks the decision table what speaks for and against the latest snapshot. */
@Component
class CheckEligibility implements JavaDelegate {

  private final Eligibility eligibility;

  CheckEligibility(Eligibility eligibility) {
    this.eligibility = eligibility;
  }

  @Override
  public void execute(DelegateExecution execution) {
    eligibility.check(GrantApplicationProcess.application(execution));
  }
}
