package org.entente.application.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.entente.application.Eligibility;
import org.springframework.stereotype.Component;

/** The application goes on to review. */
@Component
class AdmitApplication implements JavaDelegate {

  private final Eligibility eligibility;

  AdmitApplication(Eligibility eligibility) {
    this.eligibility = eligibility;
  }

  @Override
  public void execute(DelegateExecution execution) {
    eligibility.admit(GrantApplicationProcess.application(execution));
  }
}
