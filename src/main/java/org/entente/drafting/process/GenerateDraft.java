package org.entente.drafting.process;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.entente.drafting.Drafting;
import org.springframework.stereotype.Component;

@Component
class GenerateDraft implements JavaDelegate {

  private final Drafting drafting;

  GenerateDraft(Drafting drafting) {
    this.drafting = drafting;
  }

  @Override
  public void execute(DelegateExecution execution) {
    UUID agreementId = UUID.fromString(execution.getProcessBusinessKey());
    execution.setVariable(
        MouDraftingProcess.TEMPLATE_FOUND.name(), drafting.generate(agreementId).name());
  }
}
