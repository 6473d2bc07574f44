package org.entente.table;

/**
 * One cell.
 *
 * @param text stripped of spaces at its ends; of a date {@code 2026-11-30} or {@code
 *     2026-11-30T09:30}, of a number its digits without exponent, empty for what has no value
 */
public record TableCell(Kind kind, String text) {

  public static final TableCell EMPTY = new TableCell(Kind.TEXT, "");

  /** What the file says the cell is; everything in a CSV file is a text or a formula. */
  public enum Kind {
    TEXT,
    NUMBER,
    DATE,
    /**
     * Something to be computed. The result a program once left beside it may be stale or made up,
     * so it is not read: the cell is empty and its row has a problem.
     */
    FORMULA,
    /** A computation that failed, {@code #REF!}. Empty, and its row has a problem. */
    ERROR
  }

  public static TableCell text(String text) {
    String stripped = text.strip();
    return stripped.isEmpty() ? EMPTY : new TableCell(Kind.TEXT, stripped);
  }

  public boolean blank() {
    return text.isEmpty() && kind == Kind.TEXT;
  }
}
