package org.entente.review.process;

import java.util.Optional;
import org.entente.review.ReviewCase;
import org.entente.review.Reviewing;
import org.entente.shared.CaseRef;
import org.entente.workflow.CaseSubjects;
import org.springframework.stereotype.Component;

/** What task lists and mails call a review: its call and number, never who applied. */
@Component
class ReviewCaseSubjects implements CaseSubjects {

  private final Reviewing reviewing;

  ReviewCaseSubjects(Reviewing reviewing) {
    this.reviewing = reviewing;
  }

  @Override
  public String kind() {
    return ReviewCase.KIND;
  }

  @Override
  public Optional<Subject> find(CaseRef caseRef) {
    return reviewing.called(caseRef.id());
  }
}
