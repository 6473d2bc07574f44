package org.entente.tasklist.query;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.entente.web.Formats;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Pages of tasks. Without words a page reads about as many index entries as it shows, per group;
 * with words the word index narrows first and the rest is sorted.
 */
@Component
public class Inbox {

  private final JdbcClient jdbc;
  private final Clock clock;
  private final TaskRowMapper rows;

  Inbox(JdbcClient jdbc, Clock clock, Formats formats, TaskRowMapper rows) {
    this.jdbc = jdbc;
    this.clock = clock.withZone(formats.zone());
    this.rows = rows;
  }

  /**
   * @param size rows at most
   */
  public TaskPage page(TaskFilter filter, Reader reader, int size) {
    List<TaskRow> found =
        jdbc.sql(InboxSql.page(filter))
            .params(parameters(filter, reader))
            .param("limit", size + 1)
            .query(rows)
            .list();
    return TaskPage.of(found, size, filter.order());
  }

  /** How many there are, but never more than {@code cap}: nobody needs to know past that. */
  public int count(TaskFilter filter, Reader reader, int cap) {
    return jdbc.sql(InboxSql.count(filter))
        .params(parameters(filter, reader))
        .param("limit", cap)
        .query(Integer.class)
        .single();
  }

  private Map<String, Object> parameters(TaskFilter filter, Reader reader) {
    TaskCursor after = filter.after() == null ? start(filter.order()) : filter.after();
    DueBucket due = filter.due() == null ? DueBucket.LATER : filter.due();
    return Map.of(
        "keys", reader.keys(filter.view()),
        "process", filter.process() == null ? "" : filter.process(),
        "words", SearchWords.query(filter.words()),
        "from", due.from(clock),
        "until", due.last(clock),
        "afterValue", after.value(),
        "afterId", after.id());
  }

  private static TaskCursor start(TaskOrder order) {
    return order == TaskOrder.DUE
        ? new TaskCursor(OffsetDateTime.MIN, "")
        : new TaskCursor(OffsetDateTime.MAX, "");
  }
}
