package org.entente.legalreview.process;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.entente.legalreview.ReviewReminders;
import org.springframework.stereotype.Component;

/** At full time the officers hear who has not answered. */
@Component
class EscalateReview implements JavaDelegate {

  private final ReviewReminders reminders;

  EscalateReview(ReviewReminders reminders) {
    this.reminders = reminders;
  }

  @Override
  public void execute(DelegateExecution execution) {
    UUID agreementId = UUID.fromString(execution.getProcessBusinessKey());
    reminders.escalate(agreementId, execution.getCurrentActivityId());
  }
}
