package org.entente.application.process;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.entente.application.Eligibility;
import org.entente.workflow.Facts;
import org.springframework.stereotype.Component;

/**
 * Until when the application's model waits: the same instants that the applicant was told. Public,
 * since expressions call it.
 */
@Component
public class ApplicationFacts implements Facts {

  private final Eligibility eligibility;

  ApplicationFacts(Eligibility eligibility) {
    this.eligibility = eligibility;
  }

  public Date answerBy(DelegateExecution execution) {
    return Date.from(eligibility.answerBy(GrantApplicationProcess.application(execution)));
  }

  public Date appealBy(DelegateExecution execution) {
    return Date.from(eligibility.appealBy(GrantApplicationProcess.application(execution)));
  }
}
