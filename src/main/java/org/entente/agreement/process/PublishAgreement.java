package org.entente.agreement.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.entente.agreement.Activations;
import org.springframework.stereotype.Component;

/** Publishes what the public may read. */
@Component
class PublishAgreement implements JavaDelegate {

  private final Activations activations;

  PublishAgreement(Activations activations) {
    this.activations = activations;
  }

  @Override
  public void execute(DelegateExecution execution) {
    execution.setVariable(
        AgreementActivationProcess.PUBLICATION.name(),
        activations.publish(AgreementActivationProcess.agreementId(execution)).name());
  }
}
