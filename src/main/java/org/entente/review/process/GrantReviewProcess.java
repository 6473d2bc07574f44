package org.entente.review.process;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.entente.workflow.VariableKey;

/** Names of {@code grant-review.bpmn}: its business key is the review, its element a part. */
final class GrantReviewProcess {

  static final String KEY = "grant-review";
  static final String ANOTHER = "review.another";

  /** Its reviews were all in, and nothing more is wanted. */
  static final String RANKED = "review.ranked";

  /** It ends wherever it stands. */
  static final String CLOSED = "review.closed";

  private GrantReviewProcess() {}

  static UUID review(DelegateExecution execution) {
    return UUID.fromString(execution.getProcessBusinessKey());
  }

  static UUID assignment(DelegateExecution execution) {
    return UUID.fromString(execution.getVariable(VariableKey.ELEMENT.name()).toString());
  }
}
