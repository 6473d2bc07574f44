package org.entente.takeover;

import java.util.List;

/**
 * What is wrong with a cell, or a row.
 *
 * @param messageKey {@code .next} says what to do
 * @param arguments 0 is the line, 1 the column as the list calls it, 2 what stands there
 */
public record Finding(String messageKey, List<String> arguments) {

  private static final int LONGEST = 9;

  /** For formatting: the line is a number, what stands in cells stays as it is written. */
  public Object[] values() {
    Object[] values = arguments.toArray();
    if (values.length > 0 && arguments.get(0).matches("[0-9]{1," + LONGEST + "}")) {
      values[0] = Long.valueOf(arguments.get(0));
    }
    return values;
  }
}
