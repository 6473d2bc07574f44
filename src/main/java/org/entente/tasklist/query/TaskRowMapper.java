package org.entente.tasklist.query;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Set;
import java.util.UUID;
import org.entente.shared.CaseRef;
import org.entente.shared.Jsonb;
import org.entente.shared.LocalizedText;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;

/** Reads rows of {@code tasklist_task t left join people_person p}. */
@Component
class TaskRowMapper implements RowMapper<TaskRow> {

  /** The columns this mapper reads. */
  static final String COLUMNS =
      """
      t.id, t.task_key, t.process_key, t.case_kind, t.case_id, t.reference, t.subject, t.case_type,
      t.counterpart, t.assignee, p.display_name as assignee_name, t.candidate_groups, t.created_at,
      t.due_sort, t.state, t.ended_at, t.ended_by_name
      """;

  @Override
  public TaskRow mapRow(ResultSet row, int number) throws SQLException {
    return new TaskRow(
        row.getString("id"),
        row.getString("task_key"),
        row.getString("process_key"),
        new CaseRef(row.getString("case_kind"), row.getObject("case_id", UUID.class)),
        row.getString("reference"),
        Jsonb.text(row.getString("subject")),
        row.getString("case_type"),
        counterpart(row.getString("counterpart")),
        row.getObject("assignee", UUID.class),
        row.getString("assignee_name"),
        groups(row.getArray("candidate_groups")),
        row.getObject("created_at", OffsetDateTime.class).toInstant(),
        row.getObject("due_sort", OffsetDateTime.class),
        row.getString("state"),
        instant(row.getObject("ended_at", OffsetDateTime.class)),
        row.getString("ended_by_name"));
  }

  private static @Nullable LocalizedText counterpart(@Nullable String json) {
    return json == null || json.equals("{}") ? null : Jsonb.text(json);
  }

  private static Set<String> groups(Array array) throws SQLException {
    return Set.of((String[]) array.getArray());
  }

  private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
    return at == null ? null : at.toInstant();
  }
}
