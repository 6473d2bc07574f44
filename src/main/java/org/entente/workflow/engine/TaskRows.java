package org.entente.workflow.engine;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.entente.shared.Actor;
import org.entente.shared.CaseRef;
import org.entente.shared.Jsonb;
import org.entente.workflow.CaseSubjects;
import org.entente.workflow.OpenTask;
import org.entente.workflow.OpenTasks;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The rows of {@code tasklist_task}: written here only. */
@Component
class TaskRows implements OpenTasks {

  private static final String COLUMNS =
      """
      select id, task_key, process_key, process_definition_id, case_kind, case_id, reference, subject,
        element, assignee, candidate_groups, created_at, due_at, state, ended_at, ended_by_name
      from tasklist_task
      """;

  private final JdbcTemplate jdbc;
  private final Clock clock;

  TaskRows(JdbcTemplate jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  void insert(OpenTask task, CaseSubjects.Subject subject, String processInstanceId) {
    jdbc.update(
        """
        insert into tasklist_task (id, task_key, process_key, process_definition_id,
          process_instance_id, case_kind, case_id, reference, subject, case_type, counterpart,
          element, assignee, candidate_groups, created_at, due_at, state)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'OPEN')
        """,
        task.id(),
        task.key(),
        task.processKey(),
        task.processDefinitionId(),
        processInstanceId,
        task.caseRef().kind(),
        task.caseId(),
        task.reference(),
        Jsonb.object(task.subject()),
        subject.type(),
        Jsonb.object(subject.counterpart()),
        task.element(),
        task.assignee(),
        task.candidateGroups().toArray(String[]::new),
        Timestamp.from(task.createdAt()),
        timestamp(task.dueAt()));
  }

  void assign(String id, @Nullable UUID assignee) {
    jdbc.update(
        "update tasklist_task set assignee = ? where id = ? and assignee is distinct from ?",
        assignee,
        id,
        assignee);
  }

  void cancel(String id) {
    jdbc.update(
        "update tasklist_task set state = 'CANCELLED', ended_at = ? where id = ? and state = 'OPEN'",
        Timestamp.from(clock.instant()),
        id);
  }

  /**
   * @return false where there is no row to open again
   */
  boolean reopen(String id, @Nullable UUID assignee) {
    return jdbc.update(
            """
            update tasklist_task set state = 'OPEN', assignee = ?,
              ended_at = null, ended_by = null, ended_by_name = null
            where id = ?
            """,
            assignee,
            id)
        > 0;
  }

  void complete(String id, Actor actor) {
    jdbc.update(
        """
        update tasklist_task set state = 'COMPLETED', ended_at = ?, ended_by = ?, ended_by_name = ?
        where id = ?
        """,
        Timestamp.from(clock.instant()),
        actor.personId(),
        actor.name(),
        id);
  }

  Optional<Row> find(String id) {
    return first(jdbc.query(COLUMNS + "where id = ?", TaskRows::row, id));
  }

  /**
   * Holds the row until the transaction ends, so that of two completions one waits and then sees.
   */
  Optional<Row> lock(String id) {
    return first(jdbc.query(COLUMNS + "where id = ? for update", TaskRows::row, id));
  }

  @Override
  public List<OpenTask> of(CaseRef caseRef) {
    return jdbc
        .query(
            COLUMNS + "where case_id = ? and state = 'OPEN' order by created_at, id",
            TaskRows::row,
            caseRef.id())
        .stream()
        .map(Row::task)
        .toList();
  }

  @Override
  public void hold(CaseRef caseRef) {
    List<String> before;
    List<String> held = lockAll(caseRef);
    do {
      before = held;
      held = lockAll(caseRef);
    } while (!held.equals(before)); // who was waited for may have opened the next task
  }

  private List<String> lockAll(CaseRef caseRef) {
    return jdbc.queryForList(
        "select id from tasklist_task where case_id = ? and state = 'OPEN' order by id for update",
        String.class,
        caseRef.id());
  }

  private static Optional<Row> first(List<Row> rows) {
    return rows.stream().findFirst();
  }

  private static Row row(ResultSet row, int number) throws SQLException {
    OpenTask task =
        new OpenTask(
            row.getString("id"),
            row.getString("task_key"),
            row.getString("process_key"),
            row.getString("process_definition_id"),
            new CaseRef(row.getString("case_kind"), row.getObject("case_id", UUID.class)),
            row.getString("reference"),
            Jsonb.text(row.getString("subject")),
            row.getString("element"),
            row.getObject("assignee", UUID.class),
            groups(row.getArray("candidate_groups")),
            row.getTimestamp("created_at").toInstant(),
            instant(row.getTimestamp("due_at")));
    return new Row(
        task,
        row.getString("state"),
        instant(row.getTimestamp("ended_at")),
        row.getString("ended_by_name"));
  }

  private static Set<String> groups(Array array) throws SQLException {
    return Set.of((String[]) array.getArray());
  }

  private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
    return timestamp == null ? null : timestamp.toInstant();
  }

  private static @Nullable Timestamp timestamp(@Nullable Instant instant) {
    return instant == null ? null : Timestamp.from(instant);
  }

  /** A task, open or not any more. */
  record Row(OpenTask task, String state, @Nullable Instant endedAt, @Nullable String endedByName) {

    boolean open() {
      return state.equals("OPEN");
    }
  }
}
