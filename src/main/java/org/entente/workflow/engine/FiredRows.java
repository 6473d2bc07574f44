package org.entente.workflow.engine;

import java.util.List;
import java.util.function.Supplier;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationEvent;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationListener;
import org.camunda.bpm.dmn.engine.delegate.DmnEvaluatedDecisionRule;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.entente.audit.RuleFired;
import org.springframework.stereotype.Component;

/** Hears which rows of a table fired: the engine's own answer holds only their outputs. */
@Component
class FiredRows implements DmnDecisionTableEvaluationListener {

  private static final ThreadLocal<RuleFired> LAST = new ThreadLocal<>();

  @Override
  public void notify(DmnDecisionTableEvaluationEvent event) {
    List<String> rows =
        event.getMatchingRules().stream().map(DmnEvaluatedDecisionRule::getId).toList();
    int version =
        event.getDecisionTable() instanceof DecisionDefinition deployed ? deployed.getVersion() : 0;
    LAST.set(new RuleFired(event.getDecisionTable().getKey(), version, String.join(",", rows)));
  }

  /** What the evaluation returns, together with the rows it made fire. */
  <T> Heard<T> during(Supplier<T> evaluation) {
    LAST.remove();
    try {
      T result = evaluation.get();
      RuleFired fired = LAST.get();
      if (fired == null) {
        throw new IllegalStateException("only decision tables are evaluated here");
      }
      return new Heard<>(result, fired);
    } finally {
      LAST.remove();
    }
  }

  record Heard<T>(T result, RuleFired rule) {}
}
