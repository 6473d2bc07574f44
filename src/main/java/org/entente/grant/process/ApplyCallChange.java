package org.entente.grant.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.entente.grant.CallChanges;
import org.springframework.stereotype.Component;

/** Makes a change of the call that was approved. */
@Component
class ApplyCallChange implements JavaDelegate {

  private final CallChanges changes;

  ApplyCallChange(CallChanges changes) {
    this.changes = changes;
  }

  @Override
  public void execute(DelegateExecution execution) {
    changes.apply(GrantCallProcess.callId(execution));
  }
}
