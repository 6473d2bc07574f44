package org.entente.tasklist.query;

import java.util.Locale;

/** The order of an inbox. */
public enum TaskOrder {
  /** Due first; without a due date last. */
  DUE("due_sort", ">", "asc"),
  /** Newest first. */
  CREATED("created_at", "<", "desc");

  private final String column;
  private final String after;
  private final String direction;

  TaskOrder(String column, String after, String direction) {
    this.column = column;
    this.after = after;
    this.direction = direction;
  }

  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Fills the places {@code $column}, {@code $after} and {@code $direction} of a statement. */
  String in(String sql) {
    return sql.replace("$column", column).replace("$after", after).replace("$direction", direction);
  }
}
