package org.entente.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationListener;
import org.camunda.bpm.dmn.engine.delegate.DmnEvaluatedDecisionRule;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionTableImpl;
import org.camunda.bpm.engine.variable.value.TypedValue;

/** A decision table by itself, with nothing around it. */
public final class DecisionTable {

  private final List<DmnEvaluatedDecisionRule> fired = new ArrayList<>();
  private final DmnEngine engine = engine();
  private final DmnDecision decision;

  public DecisionTable(String key, Path file) {
    try (InputStream xml = Files.newInputStream(file)) {
      decision = engine.parseDecision(key, xml);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private DmnEngine engine() {
    DmnDecisionTableEvaluationListener listener = event -> fired.addAll(event.getMatchingRules());
    DefaultDmnEngineConfiguration configuration = new DefaultDmnEngineConfiguration();
    configuration.setCustomPostDecisionTableEvaluationListeners(List.of(listener));
    return configuration.buildEngine();
  }

  /** The rows that fire for these facts, in the order in which they do. */
  public List<Row> decide(Map<String, Object> facts) {
    fired.clear();
    engine.evaluateDecisionTable(decision, new HashMap<>(facts));
    return fired.stream().map(DecisionTable::row).toList();
  }

  /** Ids of all rows. */
  public Set<String> rows() {
    return ((DmnDecisionTableImpl) decision.getDecisionLogic())
        .getRules().stream().map(rule -> rule.getId()).collect(Collectors.toSet());
  }

  private static Row row(DmnEvaluatedDecisionRule rule) {
    Map<String, Object> outputs = new HashMap<>();
    rule.getOutputEntries()
        .forEach((name, output) -> outputs.put(output.getOutputName(), value(output.getValue())));
    return new Row(rule.getId(), outputs);
  }

  private static Object value(TypedValue value) {
    return value.getValue();
  }

  /** One row that fired. */
  public record Row(String id, Map<String, Object> outputs) {}
}
