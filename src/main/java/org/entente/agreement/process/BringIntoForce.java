package org.entente.agreement.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.entente.agreement.Activations;
import org.springframework.stereotype.Component;

/** The effective date is there. */
@Component
class BringIntoForce implements JavaDelegate {

  private final Activations activations;

  BringIntoForce(Activations activations) {
    this.activations = activations;
  }

  @Override
  public void execute(DelegateExecution execution) {
    activations.bringIntoForce(AgreementActivationProcess.agreementId(execution));
  }
}
