package org.entente.legalreview.process;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.entente.legalreview.ReviewReminders;
import org.springframework.stereotype.Component;

/** At half time the reviewers who have not answered are reminded. */
@Component
class RemindReviewers implements JavaDelegate {

  private final ReviewReminders reminders;

  RemindReviewers(ReviewReminders reminders) {
    this.reminders = reminders;
  }

  @Override
  public void execute(DelegateExecution execution) {
    UUID agreementId = UUID.fromString(execution.getProcessBusinessKey());
    reminders.remind(agreementId, execution.getCurrentActivityId());
  }
}
