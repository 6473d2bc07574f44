package org.entente.grant.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.entente.grant.CallStages;
import org.springframework.stereotype.Component;

/** Has the call take applications. */
@Component
class OpenCall implements JavaDelegate {

  private final CallStages stages;

  OpenCall(CallStages stages) {
    this.stages = stages;
  }

  @Override
  public void execute(DelegateExecution execution) {
    stages.open(GrantCallProcess.callId(execution));
  }
}
