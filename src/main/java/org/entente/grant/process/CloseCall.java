package org.entente.grant.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.entente.grant.CallStages;
import org.springframework.stereotype.Component;

/** Has the call take no more applications, unless its deadline was moved. */
@Component
class CloseCall implements JavaDelegate {

  private final CallStages stages;

  CloseCall(CallStages stages) {
    this.stages = stages;
  }

  @Override
  public void execute(DelegateExecution execution) {
    execution.setVariable(
        GrantCallProcess.CLOSED.name(), stages.close(GrantCallProcess.callId(execution)));
  }
}
