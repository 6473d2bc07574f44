package org.entente.grant.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.entente.grant.CallStages;
import org.springframework.stereotype.Component;

/** Has the public read the call. */
@Component
class AnnounceCall implements JavaDelegate {

  private final CallStages stages;

  AnnounceCall(CallStages stages) {
    this.stages = stages;
  }

  @Override
  public void execute(DelegateExecution execution) {
    stages.announce(GrantCallProcess.callId(execution));
  }
}
