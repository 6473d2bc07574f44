package org.entente.grant.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.entente.grant.CallTellings;
import org.entente.grant.CallTellings.Occasion;
import org.springframework.stereotype.Component;

/** Writes the next mails to subscribers; the qualifier of the step says why. */
@Component
class TellSubscribers implements JavaDelegate {

  private final CallTellings tellings;

  TellSubscribers(CallTellings tellings) {
    this.tellings = tellings;
  }

  @Override
  public void execute(DelegateExecution execution) {
    Occasion occasion = occasion(execution.getCurrentActivityId());
    execution.setVariable(
        GrantCallProcess.told(occasion).name(),
        tellings.tellNext(GrantCallProcess.callId(execution), occasion));
  }

  private static Occasion occasion(String step) {
    return switch (step.substring(step.indexOf('_') + 1)) {
      case "extended" -> Occasion.EXTENDED;
      case "cancelled" -> Occasion.CANCELLED;
      default -> Occasion.ANNOUNCED;
    };
  }
}
