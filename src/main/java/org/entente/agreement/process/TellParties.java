package org.entente.agreement.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.entente.agreement.Activations;
import org.springframework.stereotype.Component;

/** Tells the people concerned. */
@Component
class TellParties implements JavaDelegate {

  private final Activations activations;

  TellParties(Activations activations) {
    this.activations = activations;
  }

  @Override
  public void execute(DelegateExecution execution) {
    activations.tell(AgreementActivationProcess.agreementId(execution));
  }
}
