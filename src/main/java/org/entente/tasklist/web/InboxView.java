package org.entente.tasklist.web;

import java.util.List;
import org.entente.tasklist.query.DueBucket;
import org.entente.tasklist.query.TaskFilter;
import org.jspecify.annotations.Nullable;

/**
 * The inbox page.
 *
 * @param address of this very page, to come back to
 * @param next address of the next page, null on the last
 * @param chips the reader's due filters
 * @param selected the task previewed, null when the list is empty
 * @param cleared address of this view without filters
 */
record InboxView(
    TaskFilter filter,
    List<Tab> tabs,
    List<Chip> chips,
    List<Section> sections,
    List<String> processes,
    String address,
    @Nullable String next,
    @Nullable TaskItem selected,
    String cleared) {

  public boolean empty() {
    return sections.isEmpty();
  }

  /** Address of the first page of this very list. */
  public String first() {
    return InboxLinks.of(filter.after(null));
  }

  /** Overdue tasks of this view, capped. */
  public int overdue() {
    return chips.get(0).count();
  }

  /** A view's tab. */
  record Tab(String key, String address, int count, boolean current) {}

  /** A due filter; its address takes it away again when it is on. */
  record Chip(DueBucket due, String address, int count, boolean current) {}

  /**
   * TaskFinder under one heading.
   *
   * @param due null when the order has no headings
   */
  record Section(@Nullable DueBucket due, int count, List<TaskItem> items) {}
}
