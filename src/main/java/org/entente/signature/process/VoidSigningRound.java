package org.entente.signature.process;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.entente.signature.SigningRounds;
import org.entente.signature.VoidReason;
import org.springframework.stereotype.Component;

/** Ends the round for the reason that the element gives. */
@Component
class VoidSigningRound implements JavaDelegate {

  private final SigningRounds rounds;

  VoidSigningRound(SigningRounds rounds) {
    this.rounds = rounds;
  }

  @Override
  public void execute(DelegateExecution execution) {
    UUID agreementId = UUID.fromString(execution.getProcessBusinessKey());
    VoidReason reason =
        VoidReason.valueOf(execution.getVariable(LeadershipSignatureProcess.REASON).toString());
    rounds.voidRound(agreementId, reason, execution.getCurrentActivityId());
    reason
        .outcome()
        .ifPresent(
            outcome ->
                execution.setVariable(LeadershipSignatureProcess.OUTCOME.name(), outcome.name()));
  }
}
