package org.entente.signature.process;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.entente.signature.SigningRounds;
import org.springframework.stereotype.Component;

/** Opens the round with a line for each signatory. */
@Component
class OpenSigningRound implements JavaDelegate {

  private final SigningRounds rounds;

  OpenSigningRound(SigningRounds rounds) {
    this.rounds = rounds;
  }

  @Override
  public void execute(DelegateExecution execution) {
    UUID agreementId = UUID.fromString(execution.getProcessBusinessKey());
    rounds.open(agreementId, execution.getCurrentActivityId());
  }
}
