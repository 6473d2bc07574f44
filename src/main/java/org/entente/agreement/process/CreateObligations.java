package org.entente.agreement.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.entente.agreement.Activations;
import org.springframework.stereotype.Component;

/** Reports and the evaluation before the end. */
@Component
class CreateObligations implements JavaDelegate {

  private final Activations activations;

  CreateObligations(Activations activations) {
    this.activations = activations;
  }

  @Override
  public void execute(DelegateExecution execution) {
    activations.createObligations(AgreementActivationProcess.agreementId(execution));
  }
}
