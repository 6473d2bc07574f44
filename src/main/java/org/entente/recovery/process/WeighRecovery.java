package org.entente.recovery.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.entente.recovery.RecoveryStandings;
import org.entente.recovery.Standing;
import org.springframework.stereotype.Component;

/** Says what there is to do. */
@Component
class WeighRecovery implements JavaDelegate {

  private final RecoveryStandings standings;

  WeighRecovery(RecoveryStandings standings) {
    this.standings = standings;
  }

  @Override
  public void execute(DelegateExecution execution) {
    Standing standing = standings.weigh(GrantRecoveryProcess.id(execution));
    execution.setVariable(GrantRecoveryProcess.STANDING.name(), standing.name());
  }
}
