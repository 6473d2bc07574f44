package org.entente.workflow.engine;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecisionTableResult;
import org.camunda.bpm.engine.DecisionService;
import org.entente.workflow.DecisionDesk;
import org.springframework.stereotype.Component;

@Component
class EngineDecisions implements DecisionDesk {

  private final DecisionService decisions;
  private final FiredRows firedRows;

  EngineDecisions(DecisionService decisions, FiredRows firedRows) {
    this.decisions = decisions;
    this.firedRows = firedRows;
  }

  @Override
  public Decided decide(String decisionKey, Map<String, Object> facts) {
    FiredRows.Heard<DmnDecisionTableResult> heard =
        firedRows.during(
            () -> decisions.evaluateDecisionTableByKey(decisionKey).variables(facts).evaluate());
    List<Map<String, Object>> outputs = heard.result().getResultList();
    return new Decided(outputs, heard.rule());
  }
}
