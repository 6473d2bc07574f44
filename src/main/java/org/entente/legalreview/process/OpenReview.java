package org.entente.legalreview.process;

import java.util.Date;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.entente.legalreview.LegalReviews;
import org.entente.legalreview.ReviewRound;
import org.springframework.stereotype.Component;

/** Opens the round, and tells the timers when half and full time are. */
@Component
class OpenReview implements JavaDelegate {

  private final LegalReviews reviews;

  OpenReview(LegalReviews reviews) {
    this.reviews = reviews;
  }

  @Override
  public void execute(DelegateExecution execution) {
    UUID agreementId = UUID.fromString(execution.getProcessBusinessKey());
    ReviewRound round = reviews.open(agreementId, execution.getCurrentActivityId());
    execution.setVariable(LegalReviewProcess.HALF_TIME_AT.name(), Date.from(round.halfTimeAt()));
    execution.setVariable(LegalReviewProcess.DUE_AT.name(), Date.from(round.dueAt()));
  }
}
