package org.entente.tasklist.query;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some rows of an inbox.
 *
 * @param next null on the last page
 */
public record TaskPage(List<TaskRow> rows, @Nullable TaskCursor next) {

  public TaskPage {
    rows = List.copyOf(rows);
  }

  /** Takes one row more than fits, to know whether another page follows. */
  static TaskPage of(List<TaskRow> rows, int size, TaskOrder order) {
    if (rows.size() <= size) {
      return new TaskPage(rows, null);
    }
    List<TaskRow> page = rows.subList(0, size);
    return new TaskPage(page, page.get(size - 1).cursor(order));
  }
}
