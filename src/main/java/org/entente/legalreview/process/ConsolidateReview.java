package org.entente.legalreview.process;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.entente.legalreview.LegalReviews;
import org.entente.legalreview.Opinion;
import org.springframework.stereotype.Component;

/** Makes one outcome of all opinions. */
@Component
class ConsolidateReview implements JavaDelegate {

  private final LegalReviews reviews;

  ConsolidateReview(LegalReviews reviews) {
    this.reviews = reviews;
  }

  @Override
  public void execute(DelegateExecution execution) {
    UUID agreementId = UUID.fromString(execution.getProcessBusinessKey());
    Opinion outcome = reviews.consolidate(agreementId, execution.getCurrentActivityId());
    execution.setVariable(LegalReviewProcess.OUTCOME.name(), outcome.name());
  }
}
