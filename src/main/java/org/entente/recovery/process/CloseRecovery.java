package org.entente.recovery.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.entente.recovery.RecoveryStandings;
import org.springframework.stereotype.Component;

/** Nothing is outstanding. */
@Component
class CloseRecovery implements JavaDelegate {

  private final RecoveryStandings standings;

  CloseRecovery(RecoveryStandings standings) {
    this.standings = standings;
  }

  @Override
  public void execute(DelegateExecution execution) {
    standings.close(GrantRecoveryProcess.id(execution));
  }
}
