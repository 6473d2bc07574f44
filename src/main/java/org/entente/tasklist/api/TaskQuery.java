package org.entente.tasklist.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import org.entente.api.Cursor;
import org.entente.api.Described;
import org.entente.api.PageQuery;
import org.entente.tasklist.query.DueBucket;
import org.entente.tasklist.query.Reader;
import org.entente.tasklist.query.TaskCursor;
import org.entente.tasklist.query.TaskFilter;
import org.entente.tasklist.query.TaskOrder;
import org.entente.tasklist.query.TaskView;
import org.jspecify.annotations.Nullable;

/** Which tasks. */
record TaskQuery(
    @Described("Mine, those my groups may claim, or all (for officers, auditors, administrators).")
        @Pattern(regexp = "mine|groups|all")
        @Nullable String view,
    @Described(value = "Key of a process.", example = "agreement-intake")
        @Pattern(regexp = "[a-z][a-z-]{0,79}")
        @Nullable String process,
    @Described("When it is due.") @Pattern(regexp = "overdue|today|week|later")
        @Nullable String due,
    @Described("Words of the reference, the case or the counterpart.") @Size(max = 200)
        @Nullable String q,
    @Described("Due first, or the newest first.") @Pattern(regexp = "due|created")
        @Nullable String sort,
    @Described("How many items at most.") @Min(1) @Max(MOST) @Nullable Integer limit,
    @Described("Cursor `next` of the page before.") @Size(max = 2000) @Nullable String after,
    @Described("Whether to count.") @Nullable Boolean count)
    implements PageQuery {

  TaskFilter filter(Reader reader) {
    TaskView wanted = view == null ? TaskView.MINE : TaskView.valueOf(constant(view));
    return new TaskFilter(
        wanted == TaskView.ALL && !reader.overview() ? TaskView.MINE : wanted,
        process,
        due == null ? null : DueBucket.valueOf(constant(due)),
        q == null ? "" : q.strip(),
        sort == null ? TaskOrder.DUE : TaskOrder.valueOf(constant(sort)),
        cursor());
  }

  private @Nullable TaskCursor cursor() {
    String inner = Cursor.open(after);
    return inner == null ? null : TaskCursor.parse(inner).orElseThrow(Cursor::unknown);
  }

  private static String constant(String key) {
    return key.toUpperCase(Locale.ROOT);
  }
}
