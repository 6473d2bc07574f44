package org.entente.drafting.process;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.entente.drafting.Drafting;
import org.springframework.stereotype.Component;

@Component
class SupersedeDraft implements JavaDelegate {

  private final Drafting drafting;

  SupersedeDraft(Drafting drafting) {
    this.drafting = drafting;
  }

  @Override
  public void execute(DelegateExecution execution) {
    drafting.supersede(UUID.fromString(execution.getProcessBusinessKey()));
  }
}
