package org.entente.application.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.entente.application.Eligibility;
import org.springframework.stereotype.Component;

/** Tells the applicant why not, and how to appeal. */
@Component
class RefuseApplication implements JavaDelegate {

  private final Eligibility eligibility;

  RefuseApplication(Eligibility eligibility) {
    this.eligibility = eligibility;
  }

  @Override
  public void execute(DelegateExecution execution) {
    eligibility.refuse(GrantApplicationProcess.application(execution));
  }
}
