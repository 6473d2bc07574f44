package org.entente.review.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.entente.review.Reviewing;
import org.springframework.stereotype.Component;

/** Ends the reviews of the next applications. */
@Component
class CloseReviews implements JavaDelegate {

  private final Reviewing reviewing;

  CloseReviews(Reviewing reviewing) {
    this.reviewing = reviewing;
  }

  @Override
  public void execute(DelegateExecution execution) {
    boolean more = reviewing.closeSome(GrantPanelProcess.call(execution));
    execution.setVariable(GrantPanelProcess.MORE.name(), more);
  }
}
