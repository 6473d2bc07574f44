package org.entente.history.query;

import java.util.List;

/**
 * One row of a decision table.
 *
 * @param id of the rule
 * @param number its place in the table, from 1
 * @param annotation why the row is there; empty without one
 */
public record FiredRow(
    String id, int number, List<Cell> inputs, List<Cell> outputs, String annotation) {

  /**
   * @param column {@code input.<name>} or {@code output.<name>}
   * @param label the column's head
   * @param text the cell as written; empty where any value fits
   */
  public record Cell(String column, String label, String text) {}
}
