package org.entente.award.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.entente.award.AwardRounds;
import org.springframework.stereotype.Component;

/** Prepares the next few places: a job each time. */
@Component
class OpenAwards implements JavaDelegate {

  private final AwardRounds rounds;

  OpenAwards(AwardRounds rounds) {
    this.rounds = rounds;
  }

  @Override
  public void execute(DelegateExecution execution) {
    boolean more = rounds.next(AwardRoundProcess.call(execution));
    AwardRoundProcess.Preparation left =
        more ? AwardRoundProcess.Preparation.GOING_ON : AwardRoundProcess.Preparation.DONE;
    execution.setVariable(AwardRoundProcess.PREPARATION.name(), left.name());
  }
}
