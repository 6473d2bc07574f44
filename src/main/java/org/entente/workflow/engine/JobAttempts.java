package org.entente.workflow.engine;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.entente.shared.Ids;
import org.entente.workflow.Attempt;
import org.entente.workflow.FailureCause;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of {@code workflow_attempt}: what was tried of a step and of what it failed. */
@Component
class JobAttempts {

  private static final Logger LOG = LoggerFactory.getLogger(JobAttempts.class);
  private static final Duration KEPT = Duration.ofDays(90);

  private final JdbcClient jdbc;
  private final NodeName node;
  private final Clock clock;

  JobAttempts(JdbcClient jdbc, NodeName node, Clock clock) {
    this.jdbc = jdbc;
    this.node = node;
    this.clock = clock;
  }

  void record(String jobId, int left, Throwable thrown) {
    FailureCause cause = FailureCauses.of(thrown);
    String reference = reference();
    LOG.warn(
        "{}: an attempt at job {} failed ({}), {} left", reference, jobId, cause, left, thrown);
    jdbc.sql(
            """
            insert into workflow_attempt (job_id, failed_at, node, attempts_left, cause, reference, details)
            values (:job, :now, :node, :left, :cause, :reference, :details)
            """)
        .param("job", jobId)
        .param("now", Timestamp.from(clock.instant()))
        .param("node", node.toString())
        .param("left", left)
        .param("cause", cause.name())
        .param("reference", reference)
        .param("details", ScrubbedDetails.of(thrown))
        .update();
  }

  /** What is older than anybody asks for. */
  void forget() {
    jdbc.sql("delete from workflow_attempt where failed_at < :before")
        .param("before", Timestamp.from(clock.instant().minus(KEPT)))
        .update();
  }

  List<Attempt> of(String jobId, int limit) {
    return jdbc.sql(
            """
            select failed_at, node, attempts_left, cause, reference, details from workflow_attempt
            where job_id = :job order by entry desc limit :limit
            """)
        .param("job", jobId)
        .param("limit", limit)
        .query(JobAttempts::attempt)
        .list();
  }

  private static Attempt attempt(ResultSet row, int number) throws SQLException {
    return new Attempt(
        row.getTimestamp("failed_at").toInstant(),
        row.getString("node"),
        row.getInt("attempts_left"),
        FailureCause.valueOf(row.getString("cause")),
        row.getString("reference"),
        row.getString("details"));
  }

  /** {@code W-8C41Q0F2}: short enough to be read over a telephone. */
  private String reference() {
    String id = Ids.next(clock).toString();
    return "W-" + id.substring(id.length() - 8).toUpperCase(Locale.ROOT);
  }
}
