package org.entente.grant.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.entente.grant.CancelledCalls;
import org.entente.grant.process.CallCancellationProcess.Ending;
import org.springframework.stereotype.Component;

/** Ends the next cases of a cancelled call: a job each time, so that it goes on after a kill. */
@Component
class EndCallCases implements JavaDelegate {

  private final CancelledCalls cancelled;

  EndCallCases(CancelledCalls cancelled) {
    this.cancelled = cancelled;
  }

  @Override
  public void execute(DelegateExecution execution) {
    boolean more = cancelled.endNext(GrantCallProcess.callId(execution));
    execution.setVariable(
        CallCancellationProcess.ENDING.name(), (more ? Ending.GOING_ON : Ending.DONE).name());
  }
}
