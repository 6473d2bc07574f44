package org.entente.review.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.entente.review.Reviewing;
import org.springframework.stereotype.Component;

/** All scores of an application are in. */
@Component
class SettleReview implements JavaDelegate {

  private final Reviewing reviewing;

  SettleReview(Reviewing reviewing) {
    this.reviewing = reviewing;
  }

  @Override
  public void execute(DelegateExecution execution) {
    reviewing.settle(GrantReviewProcess.review(execution));
  }
}
