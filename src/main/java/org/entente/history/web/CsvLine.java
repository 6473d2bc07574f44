package org.entente.history.web;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One record of a CSV file after RFC 4180. A cell that a spreadsheet would run as a formula begins
 * with an apostrophe.
 */
final class CsvLine {

  private static final String FORMULA = "=+-@\t\r\n";

  private CsvLine() {}

  /** With its line end; a null cell is empty. */
  static String of(List<? extends @Nullable Object> cells) {
    return cells.stream().map(CsvLine::cell).collect(Collectors.joining(",")) + "\r\n";
  }

  private static String cell(@Nullable Object value) {
    String text = value == null ? "" : value.toString();
    boolean formula = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
    String safe = formula ? "'" + text : text;
    return safe.matches("[^\",\r\n]*") ? safe : '"' + safe.replace("\"", "\"\"") + '"';
  }
}
