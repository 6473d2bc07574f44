package org.entente.review.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.entente.review.Reviewing;
import org.springframework.stereotype.Component;

/** Some days before a review is due, its reviewer is reminded. */
@Component
class RemindReviewer implements JavaDelegate {

  private final Reviewing reviewing;

  RemindReviewer(Reviewing reviewing) {
    this.reviewing = reviewing;
  }

  @Override
  public void execute(DelegateExecution execution) {
    reviewing.tell(GrantReviewProcess.assignment(execution), "reminded");
  }
}
