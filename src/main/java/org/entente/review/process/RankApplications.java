package org.entente.review.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.entente.review.PanelProgress;
import org.entente.review.PanelRankings;
import org.springframework.stereotype.Component;

/** Computes the ranking, or finds out what it has to wait for. */
@Component
class RankApplications implements JavaDelegate {

  private final PanelRankings rankings;

  RankApplications(PanelRankings rankings) {
    this.rankings = rankings;
  }

  @Override
  public void execute(DelegateExecution execution) {
    PanelProgress progress = rankings.rank(GrantPanelProcess.call(execution));
    execution.setVariable(GrantPanelProcess.PROGRESS.name(), progress.name());
  }
}
