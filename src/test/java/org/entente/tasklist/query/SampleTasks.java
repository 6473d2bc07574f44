package org.entente.tasklist.query;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.entente.shared.Jsonb;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Rows of the projection without an engine behind them. */
public final class SampleTasks {

  private final JdbcTemplate jdbc;

  public SampleTasks(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** Somebody with groups of their own, which no other test knows. */
  static Reader reader(String... groups) {
    UUID id = UUID.randomUUID();
    return new Reader(id, Set.of(id), Set.of(groups), false);
  }

  static String group() {
    return "group-" + UUID.randomUUID();
  }

  String open(@Nullable UUID assignee, List<String> groups, @Nullable Instant due, Instant at) {
    return open("Exchange of students", assignee, groups, due, at);
  }

  public String open(
      String title,
      @Nullable UUID assignee,
      List<String> groups,
      @Nullable Instant due,
      Instant at) {
    String id = UUID.randomUUID().toString();
    jdbc.update(
        """
        insert into tasklist_task (id, task_key, process_key, process_definition_id,
          process_instance_id, case_kind, case_id, reference, subject, case_type, counterpart,
          assignee, candidate_groups, created_at, due_at, state)
        values (?, 'triageProposal', 'agreement-intake', 'agreement-intake:1:x', 'x', 'sample', ?,
          '2026-0042', ?, 'MOU', ?, ?, ?, ?, ?, 'OPEN')
        """,
        id,
        UUID.randomUUID(),
        Jsonb.object(Map.of("en", title)),
        Jsonb.object(Map.of("en", "Aalto University")),
        assignee,
        groups.toArray(String[]::new),
        at.atOffset(ZoneOffset.UTC),
        due == null ? null : due.atOffset(ZoneOffset.UTC));
    return id;
  }

  void assign(String id, @Nullable UUID assignee) {
    jdbc.update("update tasklist_task set assignee = ? where id = ?", assignee, id);
  }

  void end(String id) {
    jdbc.update(
        "update tasklist_task set state = 'COMPLETED', ended_at = ? where id = ?",
        OffsetDateTime.now(ZoneOffset.UTC),
        id);
  }
}
