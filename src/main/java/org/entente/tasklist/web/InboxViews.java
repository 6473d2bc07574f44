package org.entente.tasklist.web;

import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.entente.tasklist.query.DueBucket;
import org.entente.tasklist.query.Inbox;
import org.entente.tasklist.query.Reader;
import org.entente.tasklist.query.TaskFilter;
import org.entente.tasklist.query.TaskOrder;
import org.entente.tasklist.query.TaskPage;
import org.entente.tasklist.query.TaskView;
import org.entente.web.Formats;
import org.entente.workflow.ProcessModels;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts an inbox page together: rows, headings, counts. */
@Component
class InboxViews {

  /** Rows of a page. */
  static final int SIZE = 25;

  /** Counts go no further; a hundred reads as "99+". */
  static final int CAP = 100;

  private final Inbox inbox;
  private final ProcessModels processes;
  private final Clock clock;

  InboxViews(Inbox inbox, ProcessModels processes, Clock clock, Formats formats) {
    this.inbox = inbox;
    this.processes = processes;
    this.clock = clock.withZone(formats.zone());
  }

  InboxView of(TaskFilter filter, Reader reader, @Nullable String selected) {
    TaskPage page = inbox.page(filter, reader, SIZE);
    List<TaskItem> items =
        page.rows().stream().map(row -> TaskItem.of(row, reader, clock)).toList();
    Map<DueBucket, Integer> counts = counts(filter, reader);
    return new InboxView(
        filter,
        tabs(filter, reader),
        chips(filter, counts),
        sections(filter, items, counts),
        processes.keys(),
        InboxLinks.of(filter),
        page.next() == null ? null : InboxLinks.of(filter.after(page.next())),
        selected(items, selected),
        InboxLinks.of(TaskFilter.of(filter.view())));
  }

  private List<InboxView.Tab> tabs(TaskFilter filter, Reader reader) {
    List<InboxView.Tab> tabs = new ArrayList<>();
    for (TaskView view : TaskView.values()) {
      if (view != TaskView.ALL || reader.overview()) {
        int count = inbox.count(TaskFilter.of(view), reader, CAP);
        String address = InboxLinks.of(filter.in(view));
        tabs.add(new InboxView.Tab(view.key(), address, count, view == filter.view()));
      }
    }
    return tabs;
  }

  private Map<DueBucket, Integer> counts(TaskFilter filter, Reader reader) {
    Map<DueBucket, Integer> counts = new EnumMap<>(DueBucket.class);
    TaskFilter due = filter.ordered(TaskOrder.DUE).after(null);
    for (DueBucket bucket : DueBucket.values()) {
      counts.put(bucket, inbox.count(due.due(bucket), reader, CAP));
    }
    return counts;
  }

  private static List<InboxView.Chip> chips(TaskFilter filter, Map<DueBucket, Integer> counts) {
    return List.of(DueBucket.OVERDUE, DueBucket.TODAY, DueBucket.WEEK).stream()
        .map(due -> chip(due, filter, counts))
        .toList();
  }

  private static InboxView.Chip chip(
      DueBucket due, TaskFilter filter, Map<DueBucket, Integer> counts) {
    boolean current = filter.due() == due;
    String address = InboxLinks.of(filter.due(current ? null : due));
    return new InboxView.Chip(due, address, counts.getOrDefault(due, 0), current);
  }

  private static List<InboxView.Section> sections(
      TaskFilter filter, List<TaskItem> items, Map<DueBucket, Integer> counts) {
    if (items.isEmpty()) {
      return List.of();
    }
    if (filter.order() != TaskOrder.DUE) {
      return List.of(new InboxView.Section(null, items.size(), items));
    }
    Map<DueBucket, List<TaskItem>> grouped =
        items.stream()
            .collect(
                Collectors.groupingBy(
                    TaskItem::bucket, () -> new EnumMap<>(DueBucket.class), Collectors.toList()));
    return grouped.entrySet().stream()
        .map(
            entry ->
                new InboxView.Section(
                    entry.getKey(), counts.getOrDefault(entry.getKey(), 0), entry.getValue()))
        .toList();
  }

  private static @Nullable TaskItem selected(List<TaskItem> items, @Nullable String id) {
    return items.stream()
        .filter(item -> item.row().id().equals(id))
        .findFirst()
        .orElse(items.isEmpty() ? null : items.get(0));
  }
}
