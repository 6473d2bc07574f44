package org.entente.review.process;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.entente.review.PanelProgress;
import org.entente.review.RankingDecision;
import org.entente.workflow.VariableKey;

/** Names of {@code grant-panel.bpmn}: its business key is the call. */
final class GrantPanelProcess {

  static final String KEY = "grant-panel";
  static final String CHANGED = "review.changed";
  static final String CANCELLED = "review.cancelled";

  /** Whether a further job has to begin or end reviews. */
  static final VariableKey<Boolean> MORE = new VariableKey<>("moreReviews", Boolean.class);

  static final VariableKey<PanelProgress> PROGRESS =
      new VariableKey<>("panelProgress", PanelProgress.class);
  static final VariableKey<RankingDecision> DECISION =
      new VariableKey<>("rankingDecision", RankingDecision.class);

  private GrantPanelProcess() {}

  static UUID call(DelegateExecution execution) {
    return UUID.fromString(execution.getProcessBusinessKey());
  }
}
