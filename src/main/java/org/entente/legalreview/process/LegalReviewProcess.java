package org.entente.legalreview.process;

import java.util.Date;
import org.entente.legalreview.Opinion;
import org.entente.workflow.VariableKey;

/** Names of {@code legal-review}. */
final class LegalReviewProcess {

  static final VariableKey<Opinion> OPINION = new VariableKey<>("opinion", Opinion.class);
  static final VariableKey<Opinion> OUTCOME = new VariableKey<>("reviewOutcome", Opinion.class);
  static final VariableKey<Date> HALF_TIME_AT = new VariableKey<>("reviewHalfTimeAt", Date.class);
  static final VariableKey<Date> DUE_AT = new VariableKey<>("reviewDueAt", Date.class);

  private LegalReviewProcess() {}
}
