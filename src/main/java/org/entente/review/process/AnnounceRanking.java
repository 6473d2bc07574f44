package org.entente.review.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.entente.review.PanelRankings;
import org.springframework.stereotype.Component;

/** Tells other modules that a ranking stands. */
@Component
class AnnounceRanking implements JavaDelegate {

  private final PanelRankings rankings;

  AnnounceRanking(PanelRankings rankings) {
    this.rankings = rankings;
  }

  @Override
  public void execute(DelegateExecution execution) {
    rankings.announce(GrantPanelProcess.call(execution));
  }
}
