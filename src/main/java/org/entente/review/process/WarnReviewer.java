package org.entente.review.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.entente.review.Reviewing;
import org.springframework.stereotype.Component;

/** When a review is late, its reviewer hears that somebody else will be asked. */
@Component
class WarnReviewer implements JavaDelegate {

  private final Reviewing reviewing;

  WarnReviewer(Reviewing reviewing) {
    this.reviewing = reviewing;
  }

  @Override
  public void execute(DelegateExecution execution) {
    reviewing.tell(GrantReviewProcess.assignment(execution), "warned");
  }
}
