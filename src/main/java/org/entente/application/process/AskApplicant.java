package org.entente.application.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.entente.application.Eligibility;
import org.springframework.stereotype.Component;

/** Asks the applicant for what is missing. */
@Component
class AskApplicant implements JavaDelegate {

  private final Eligibility eligibility;

  AskApplicant(Eligibility eligibility) {
    this.eligibility = eligibility;
  }

  @Override
  public void execute(DelegateExecution execution) {
    eligibility.ask(GrantApplicationProcess.application(execution));
  }
}
