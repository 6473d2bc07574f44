package org.entente.review.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.entente.review.Reviewing;
import org.springframework.stereotype.Component;

/** Asks the reviewers of the next applications. */
@Component
class StartReviews implements JavaDelegate {

  private final Reviewing reviewing;

  StartReviews(Reviewing reviewing) {
    this.reviewing = reviewing;
  }

  @Override
  public void execute(DelegateExecution execution) {
    boolean more = reviewing.beginSome(GrantPanelProcess.call(execution));
    execution.setVariable(GrantPanelProcess.MORE.name(), more);
  }
}
