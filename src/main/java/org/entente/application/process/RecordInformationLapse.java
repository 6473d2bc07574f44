package org.entente.application.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.entente.application.Eligibility;
import org.springframework.stereotype.Component;

/** Nothing came in time: an officer decides on what is there. */
@Component
class RecordInformationLapse implements JavaDelegate {

  private final Eligibility eligibility;

  RecordInformationLapse(Eligibility eligibility) {
    this.eligibility = eligibility;
  }

  @Override
  public void execute(DelegateExecution execution) {
    eligibility.lapse(GrantApplicationProcess.application(execution));
  }
}
