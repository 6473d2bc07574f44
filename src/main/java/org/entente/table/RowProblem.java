package org.entente.table;

import java.util.List;

/**
 * Why one row cannot be taken, while those after it can.
 *
 * @param line where the row begins
 * @param column header of the column, or its letter where it has none
 * @param messageKey {@code table.row.…}; {@code .next} says what to do
 * @param arguments the line, the column, and what else the text names
 */
public record RowProblem(long line, String column, String messageKey, List<Object> arguments) {

  static RowProblem of(long line, String column, String reason) {
    return new RowProblem(line, column, "table.row." + reason, List.of(line, column));
  }
}
