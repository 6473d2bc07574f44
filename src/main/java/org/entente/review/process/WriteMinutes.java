package org.entente.review.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.entente.review.PanelMinutes;
import org.springframework.stereotype.Component;

/** Writes down what a panel decided, and keeps it as a PDF. */
@Component
class WriteMinutes implements JavaDelegate {

  private final PanelMinutes minutes;

  WriteMinutes(PanelMinutes minutes) {
    this.minutes = minutes;
  }

  @Override
  public void execute(DelegateExecution execution) {
    minutes.write(GrantPanelProcess.call(execution));
  }
}
