package org.entente.signature.process;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.entente.signature.Authority;
import org.entente.signature.SigningRounds;
import org.springframework.stereotype.Component;

/** Asks the decision table who may sign. */
@Component
class DecideSignatureAuthority implements JavaDelegate {

  private final SigningRounds rounds;

  DecideSignatureAuthority(SigningRounds rounds) {
    this.rounds = rounds;
  }

  @Override
  public void execute(DelegateExecution execution) {
    UUID agreementId = UUID.fromString(execution.getProcessBusinessKey());
    Authority authority = rounds.decideAuthority(agreementId, execution.getCurrentActivityId());
    execution.setVariable(LeadershipSignatureProcess.AUTHORITY.name(), authority.name());
  }
}
