package org.entente.notify.outbox;

import static org.entente.notify.outbox.MailRow.time;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.entente.notify.Hearers;
import org.entente.notify.outbox.Addressee.Account;
import org.entente.shared.Jsonb;
import org.entente.workflow.OpenTask;
import org.entente.workflow.TaskOpened;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Mails for whom a task waits. The transaction that opens it writes one row, whoever many the group
 * has; who is in the group, and who stands in for whom, is looked up by the sender's thread.
 */
@Component
public class TaskMails {

  private static final Logger LOG = LoggerFactory.getLogger(TaskMails.class);

  /** Nobody can ask not to hear that a signature waits for them. */
  private static final Set<String> PRESSING = Set.of("leadership-signature");

  private static final String OPENED =
      """
      select task_id, task_key, reference, title, assignee, candidate_groups, due_at, pressing
        from notify_task where look_at <= :now
       order by look_at, task_id limit 1 for update skip locked
      """;

  /** For so long a task whose mails could not be written lets the others go first. */
  private static final Duration ASIDE = Duration.ofMinutes(10);

  private final JdbcClient jdbc;
  private final Outbox outbox;
  private final Hearers hearers;
  private final TransactionTemplate transaction;
  private final Clock clock;

  public TaskMails(
      JdbcClient jdbc,
      Outbox outbox,
      Hearers hearers,
      TransactionTemplate transaction,
      Clock clock) {
    this.jdbc = jdbc;
    this.outbox = outbox;
    this.hearers = hearers;
    this.transaction = transaction;
    this.clock = clock;
  }

  @EventListener
  @Transactional(propagation = Propagation.REQUIRED)
  public void keep(TaskOpened opened) {
    OpenTask task = opened.task();
    jdbc.sql(
            """
            insert into notify_task (task_id, task_key, reference, title, assignee,
              candidate_groups, due_at, pressing, look_at)
            values (:id, :key, :reference, :title, :assignee, :groups, :due, :pressing, :now)
            on conflict (task_id) do nothing
            """)
        .param("id", task.id())
        .param("key", task.key())
        .param("reference", task.reference())
        .param("title", Jsonb.object(task.subject()))
        .param("assignee", task.assignee())
        .param("groups", task.candidateGroups().toArray(String[]::new))
        .param("due", time(task.dueAt()))
        .param("pressing", PRESSING.contains(task.processKey()))
        .param("now", time(clock.instant()))
        .update();
  }

  /**
   * Writes the mails of one task that opened.
   *
   * @return false where there was none
   */
  public boolean write() {
    return Boolean.TRUE.equals(transaction.execute(this::next));
  }

  private boolean next(TransactionStatus status) {
    Optional<Opened> next =
        jdbc.sql(OPENED).param("now", time(clock.instant())).query(TaskMails::opened).optional();
    next.ifPresent(opened -> write(opened, status));
    return next.isPresent();
  }

  private void write(Opened opened, TransactionStatus status) {
    Object before = status.createSavepoint();
    try {
      put(opened);
      jdbc.sql("delete from notify_task where task_id = :id").param("id", opened.task()).update();
    } catch (RuntimeException e) {
      LOG.error("No mails for the task {} yet, tried again in {}", opened.task(), ASIDE, e);
      status.rollbackToSavepoint(before);
      jdbc.sql("update notify_task set look_at = :later where task_id = :id")
          .param("later", time(clock.instant().plus(ASIDE)))
          .param("id", opened.task())
          .update();
    }
  }

  private void put(Opened opened) {
    Set<UUID> persons =
        opened.assignee == null
            ? hearers.withSubstitutes(List.of(), opened.groups)
            : hearers.withSubstitutes(List.of(opened.assignee), List.of());
    outbox.put(
        persons.stream()
            .map(person -> new NewMail("task:" + opened.task(), new Account(person), opened.told))
            .toList());
  }

  private static Opened opened(ResultSet row, int number) throws SQLException {
    OffsetDateTime due = row.getObject("due_at", OffsetDateTime.class);
    String id = row.getString("task_id");
    Told told =
        new Told(
            MailKind.TASK,
            id,
            "task." + row.getString("task_key"),
            List.of(row.getString("reference")),
            Jsonb.text(row.getString("title")),
            due == null ? null : due.toInstant(),
            "/tasks/" + id,
            row.getBoolean("pressing"));
    return new Opened(
        told,
        row.getObject("assignee", UUID.class),
        List.of((String[]) row.getArray("candidate_groups").getArray()));
  }

  private record Opened(Told told, @Nullable UUID assignee, List<String> groups) {

    String task() {
      return Objects.requireNonNull(told.taskId());
    }
  }
}
