package org.entente.application.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.entente.application.Appeals;
import org.springframework.stereotype.Component;

/** Ineligible for good. */
@Component
class CloseAppeal implements JavaDelegate {

  private final Appeals appeals;

  CloseAppeal(Appeals appeals) {
    this.appeals = appeals;
  }

  @Override
  public void execute(DelegateExecution execution) {
    appeals.close(GrantApplicationProcess.application(execution));
  }
}
