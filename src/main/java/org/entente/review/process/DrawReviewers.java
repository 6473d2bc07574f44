package org.entente.review.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.entente.review.Allocation;
import org.springframework.stereotype.Component;

/** Draws reviewers for the applications that have none. */
@Component
class DrawReviewers implements JavaDelegate {

  private final Allocation allocation;

  DrawReviewers(Allocation allocation) {
    this.allocation = allocation;
  }

  @Override
  public void execute(DelegateExecution execution) {
    allocation.draw(GrantPanelProcess.call(execution));
  }
}
