package org.entente.signature.process;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.entente.signature.SealedCopies;
import org.entente.signature.SignatureOutcome;
import org.springframework.stereotype.Component;

/** Makes the sealed copy. */
@Component
class SealAgreement implements JavaDelegate {

  private final SealedCopies copies;

  SealAgreement(SealedCopies copies) {
    this.copies = copies;
  }

  @Override
  public void execute(DelegateExecution execution) {
    UUID agreementId = UUID.fromString(execution.getProcessBusinessKey());
    copies.seal(agreementId, execution.getCurrentActivityId());
    execution.setVariable(
        LeadershipSignatureProcess.OUTCOME.name(), SignatureOutcome.SEALED.name());
  }
}
