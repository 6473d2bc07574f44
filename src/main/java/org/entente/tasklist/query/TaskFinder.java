package org.entente.tasklist.query;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Single tasks, open or done, as far as the reader may see them. */
@Component
public class TaskFinder {

  private final JdbcClient jdbc;
  private final TaskRowMapper rows;

  TaskFinder(JdbcClient jdbc, TaskRowMapper rows) {
    this.jdbc = jdbc;
    this.rows = rows;
  }

  public Optional<TaskRow> find(String id, Reader reader) {
    return jdbc.sql(select("t.id = :id"))
        .param("id", id)
        .query(rows)
        .optional()
        .filter(reader::maySee);
  }

  /** What a case waits for, oldest first: everybody's tasks, for "who waits for whom". */
  public List<TaskRow> openOf(java.util.UUID caseId) {
    return jdbc.sql(select("t.case_id = :id and t.state = 'OPEN'"))
        .param("id", caseId)
        .query(rows)
        .list();
  }

  private static String select(String condition) {
    return "select "
        + TaskRowMapper.COLUMNS
        + " from tasklist_task t left join people_person p on p.id = t.assignee where "
        + condition
        + " order by t.created_at, t.id";
  }
}
