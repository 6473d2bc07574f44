package org.entente.history.web;

import java.util.List;
import java.util.stream.Collectors;
import org.entente.table.Spelling;
import org.jspecify.annotations.Nullable;

/**
 * One record of a CSV file after RFC 4180. A cell that a spreadsheet would run as a formula begins
 * with an apostrophe.
 */
final class CsvLine {

  private CsvLine() {}

  /** With its line end; a null cell is empty. */
  static String of(List<? extends @Nullable Object> cells) {
    return cells.stream().map(CsvLine::cell).collect(Collectors.joining(",")) + "\r\n";
  }

  private static String cell(@Nullable Object value) {
    String safe = value == null ? "" : Spelling.defused(value.toString());
    return safe.matches("[^\",;\t\r\n]*") ? safe : '"' + safe.replace("\"", "\"\"") + '"';
  }
}
