package org.entente.review.process;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.entente.review.Allocation;
import org.entente.review.Reviewing;
import org.springframework.stereotype.Component;

/** A reviewer took too long: their part ends, and they hear of it. */
@Component
class ExpireReview implements JavaDelegate {

  private final Allocation allocation;
  private final Reviewing reviewing;

  ExpireReview(Allocation allocation, Reviewing reviewing) {
    this.allocation = allocation;
    this.reviewing = reviewing;
  }

  @Override
  public void execute(DelegateExecution execution) {
    UUID assignment = GrantReviewProcess.assignment(execution);
    allocation.expire(assignment);
    reviewing.tellReplaced(assignment);
  }
}
