package org.entente.tasklist.web;

import java.util.Locale;
import org.entente.tasklist.query.DueBucket;
import org.entente.tasklist.query.Reader;
import org.entente.tasklist.query.TaskCursor;
import org.entente.tasklist.query.TaskFilter;
import org.entente.tasklist.query.TaskOrder;
import org.entente.tasklist.query.TaskView;
import org.jspecify.annotations.Nullable;

/**
 * An inbox address's parameters as they came. What makes no sense is taken as not said: an old
 * bookmark shows an inbox, not an error.
 *
 * @param task id of the task whose preview is open
 */
record InboxRequest(
    @Nullable String view,
    @Nullable String process,
    @Nullable String due,
    @Nullable String q,
    @Nullable String sort,
    @Nullable String after,
    @Nullable String task) {

  private static final int LONGEST_SEARCH = 200;

  TaskFilter filter(Reader reader) {
    TaskView wanted = constant(TaskView.class, view, TaskView.MINE);
    return new TaskFilter(
        wanted == TaskView.ALL && !reader.overview() ? TaskView.MINE : wanted,
        process == null || process.isBlank() ? null : process,
        due == null || due.isBlank() ? null : orNull(due),
        q == null ? "" : q.strip().substring(0, Math.min(q.strip().length(), LONGEST_SEARCH)),
        constant(TaskOrder.class, sort, TaskOrder.DUE),
        after == null ? null : TaskCursor.parse(after).orElse(null));
  }

  private static @Nullable DueBucket orNull(String due) {
    for (DueBucket bucket : DueBucket.values()) {
      if (bucket.key().equals(due.toLowerCase(Locale.ROOT))) {
        return bucket;
      }
    }
    return null;
  }

  private static <E extends Enum<E>> E constant(Class<E> type, @Nullable String key, E otherwise) {
    for (E each : type.getEnumConstants()) {
      if (each.name().equalsIgnoreCase(key)) {
        return each;
      }
    }
    return otherwise;
  }
}
