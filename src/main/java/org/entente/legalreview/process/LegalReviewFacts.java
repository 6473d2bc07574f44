package org.entente.legalreview.process;

import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.entente.legalreview.LegalReviews;
import org.entente.legalreview.ReviewerRole;
import org.entente.workflow.Facts;
import org.entente.workflow.VariableKey;
import org.springframework.stereotype.Component;

/**
 * What {@code legal-review} asks of us: who reviews. Public, since expressions see nothing else.
 */
@Component
public class LegalReviewFacts implements Facts {

  private final LegalReviews reviews;

  LegalReviewFacts(LegalReviews reviews) {
    this.reviews = reviews;
  }

  /** Names of the roles that review, one task each. */
  public List<String> reviewers(DelegateExecution execution) {
    UUID agreementId = UUID.fromString(execution.getProcessBusinessKey());
    return reviews.current(agreementId).roles().stream().map(ReviewerRole::name).toList();
  }

  /** The group of this task's role. */
  public String reviewerGroup(DelegateExecution execution) {
    Object element = execution.getVariable(VariableKey.ELEMENT.name());
    return ReviewerRole.valueOf(element.toString()).group();
  }
}
