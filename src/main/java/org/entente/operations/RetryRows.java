package org.entente.operations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.entente.operations.Retry.Outcome;
import org.entente.workflow.FailureCause;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of {@code operations_retry} and its steps. */
@Component
class RetryRows {

  private final JdbcClient jdbc;

  RetryRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void insert(
      UUID id, Instant now, UUID person, @Nullable FailureCause cause, List<String> jobIds) {
    jdbc.sql(
            """
            insert into operations_retry (id, started_at, started_by, cause)
            values (:id, :now, :person, :cause)
            """)
        .param("id", id)
        .param("now", Timestamp.from(now))
        .param("person", person)
        .param("cause", cause == null ? null : cause.name())
        .update();
    jdbc.sql(
            """
            insert into operations_retry_step (retry_id, position, job_id)
            select :id, at, job from unnest(:jobs) with ordinality as listed (job, at)
            """)
        .param("id", id)
        .param("jobs", jobIds.toArray(String[]::new))
        .update();
  }

  Optional<Retry> find(UUID id) {
    List<Retry.Step> steps = steps(id);
    return jdbc.sql("select * from operations_retry where id = :id")
        .param("id", id)
        .query((row, number) -> retry(row, steps))
        .optional();
  }

  Optional<UUID> startedBy(UUID id) {
    return jdbc.sql("select started_by from operations_retry where id = :id and ended_at is null")
        .param("id", id)
        .query(UUID.class)
        .optional();
  }

  List<UUID> unfinished() {
    return jdbc.sql("select id from operations_retry where ended_at is null order by started_at")
        .query(UUID.class)
        .list();
  }

  /** The next step that nobody else is at, held until the transaction ends. */
  Optional<String> hold(UUID id) {
    return jdbc.sql(
            """
            select job_id from operations_retry_step
            where retry_id = :id and outcome is null
            order by position limit 1 for update skip locked
            """)
        .param("id", id)
        .query(String.class)
        .optional();
  }

  void mark(UUID id, String jobId, Outcome outcome) {
    jdbc.sql(
            """
            update operations_retry_step set outcome = :outcome
            where retry_id = :id and job_id = :job and outcome is null
            """)
        .param("id", id)
        .param("job", jobId)
        .param("outcome", outcome.name())
        .update();
  }

  void end(UUID id, Instant now) {
    jdbc.sql(
            """
            update operations_retry r set ended_at = :now
            where id = :id and ended_at is null and not exists (select 1
              from operations_retry_step s where s.retry_id = r.id and s.outcome is null)
            """)
        .param("id", id)
        .param("now", Timestamp.from(now))
        .update();
  }

  private List<Retry.Step> steps(UUID id) {
    return jdbc.sql(
            "select job_id, outcome from operations_retry_step where retry_id = :id order by position")
        .param("id", id)
        .query(RetryRows::step)
        .list();
  }

  private static Retry.Step step(ResultSet row, int number) throws SQLException {
    String outcome = row.getString("outcome");
    return new Retry.Step(
        row.getString("job_id"), outcome == null ? null : Outcome.valueOf(outcome));
  }

  private static Retry retry(ResultSet row, List<Retry.Step> steps) throws SQLException {
    String cause = row.getString("cause");
    Timestamp ended = row.getTimestamp("ended_at");
    return new Retry(
        row.getObject("id", UUID.class),
        row.getTimestamp("started_at").toInstant(),
        cause == null ? null : FailureCause.valueOf(cause),
        ended == null ? null : ended.toInstant(),
        steps);
  }
}
