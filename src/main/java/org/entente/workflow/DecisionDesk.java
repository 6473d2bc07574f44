package org.entente.workflow;

import java.util.List;
import java.util.Map;
import org.entente.audit.RuleFired;

/** Evaluates a deployed decision table. */
public interface DecisionDesk {

  /**
   * @param facts input values by the names the table's inputs use; enums as their name
   */
  Decided decide(String decisionKey, Map<String, Object> facts);

  /**
   * @param outputs one map per row that fired, in table order
   */
  record Decided(List<Map<String, Object>> outputs, RuleFired rule) {
    public Decided {
      outputs = List.copyOf(outputs);
    }
  }
}
