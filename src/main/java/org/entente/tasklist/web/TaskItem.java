package org.entente.tasklist.web;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.entente.tasklist.query.DueBucket;
import org.entente.tasklist.query.Reader;
import org.entente.tasklist.query.TaskRow;
import org.jspecify.annotations.Nullable;

/**
 * One task as a list, a preview or a page shows it.
 *
 * @param bucket its heading
 * @param lateDays whole days past its due instant, 0 while it is not late
 * @param waitDays whole days since it was created
 * @param holder whose it is
 */
record TaskItem(TaskRow row, DueBucket bucket, long lateDays, long waitDays, Holder holder) {

  /** Whose a task is, seen by the reader. */
  enum Holder {
    MINE,
    STOOD_IN_FOR,
    NOBODY,
    SOMEBODY
  }

  static TaskItem of(TaskRow row, Reader reader, java.time.Clock clock) {
    return new TaskItem(
        row,
        DueBucket.of(row.dueSort(), clock),
        row.dueAt() == null ? 0 : Math.max(0, days(row.dueAt(), clock.instant())),
        days(row.createdAt(), clock.instant()),
        holder(row.assignee(), reader));
  }

  /** True when the reader may take it: theirs to claim, and nobody has. */
  public boolean claimable(Reader reader) {
    return holder == Holder.NOBODY
        && row.candidateGroups().stream().anyMatch(reader.groups()::contains);
  }

  public boolean late() {
    return bucket == DueBucket.OVERDUE;
  }

  public boolean unclaimed() {
    return holder == Holder.NOBODY;
  }

  public boolean own() {
    return holder == Holder.MINE || holder == Holder.STOOD_IN_FOR;
  }

  /** Something to hand back to: a task for one person alone has no group. */
  public boolean returnable() {
    return own() && !row.candidateGroups().isEmpty();
  }

  public String address() {
    return "/tasks/" + row.id();
  }

  private static Holder holder(@Nullable UUID assignee, Reader reader) {
    if (assignee == null) {
      return Holder.NOBODY;
    }
    if (assignee.equals(reader.id())) {
      return Holder.MINE;
    }
    return reader.persons().contains(assignee) ? Holder.STOOD_IN_FOR : Holder.SOMEBODY;
  }

  private static long days(Instant from, Instant to) {
    return Duration.between(from, to).toDays();
  }
}
