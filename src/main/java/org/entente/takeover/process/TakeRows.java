package org.entente.takeover.process;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.entente.takeover.Takeovers;
import org.springframework.stereotype.Component;

/** Does the next rows of a run: a job each time, so that a run that was cut off goes on. */
@Component
class TakeRows implements JavaDelegate {

  private final Takeovers takeovers;

  TakeRows(Takeovers takeovers) {
    this.takeovers = takeovers;
  }

  @Override
  public void execute(DelegateExecution execution) {
    UUID run = UUID.fromString(execution.getProcessBusinessKey());
    execution.setVariable(AgreementTakeoverProcess.PROGRESS.name(), takeovers.next(run).name());
  }
}
