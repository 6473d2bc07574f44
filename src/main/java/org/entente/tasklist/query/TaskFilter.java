package org.entente.tasklist.query;

import org.jspecify.annotations.Nullable;

/**
 * What an inbox page asks for.
 *
 * @param process key of a process, null for all
 * @param due null for all
 * @param words free text over reference, case and counterpart; empty for all
 * @param after where the page before ended, null for the first page
 */
public record TaskFilter(
    TaskView view,
    @Nullable String process,
    @Nullable DueBucket due,
    String words,
    TaskOrder order,
    @Nullable TaskCursor after) {

  public static TaskFilter of(TaskView view) {
    return new TaskFilter(view, null, null, "", TaskOrder.DUE, null);
  }

  public TaskFilter in(TaskView other) {
    return new TaskFilter(other, process, due, words, order, null);
  }

  public TaskFilter due(@Nullable DueBucket other) {
    return new TaskFilter(view, process, other, words, order, null);
  }

  public TaskFilter ordered(TaskOrder other) {
    return new TaskFilter(view, process, due, words, other, null);
  }

  public TaskFilter after(@Nullable TaskCursor other) {
    return new TaskFilter(view, process, due, words, order, other);
  }

  /** True when something narrows the view down. */
  public boolean narrowed() {
    return process != null || due != null || !words.isEmpty();
  }
}
