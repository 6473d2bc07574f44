package org.entente.drafting.process;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.entente.drafting.Drafting;
import org.springframework.stereotype.Component;

@Component
class FreezeVersion implements JavaDelegate {

  private final Drafting drafting;

  FreezeVersion(Drafting drafting) {
    this.drafting = drafting;
  }

  @Override
  public void execute(DelegateExecution execution) {
    drafting.freeze(UUID.fromString(execution.getProcessBusinessKey()));
  }
}
