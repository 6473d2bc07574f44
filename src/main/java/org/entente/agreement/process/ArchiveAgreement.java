package org.entente.agreement.process;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.entente.agreement.Activations;
import org.springframework.stereotype.Component;

/** Numbers and files the sealed agreement. */
@Component
class ArchiveAgreement implements JavaDelegate {

  private final Activations activations;

  ArchiveAgreement(Activations activations) {
    this.activations = activations;
  }

  @Override
  public void execute(DelegateExecution execution) {
    execution.setVariable(
        AgreementActivationProcess.EFFECTIVE_AT.name(),
        Date.from(activations.archive(AgreementActivationProcess.agreementId(execution))));
  }
}
