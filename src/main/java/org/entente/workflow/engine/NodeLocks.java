package org.entente.workflow.engine;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import org.entente.workflow.WorkflowProperties;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Locks on jobs that this node holds and nobody works under: it was killed, or the database went
 * away before the end of the job could be written. Without this they would rest until their lease
 * ends. A job's revision goes up with its release, so that whoever did still work on it cannot
 * commit.
 */
@Component
class NodeLocks {

  private static final String RELEASE =
      """
      update act_ru_job set lock_owner_ = null, lock_exp_time_ = null, rev_ = rev_ + 1
       where lock_owner_ = ? and lock_exp_time_ <= ?
      """;

  private final JdbcTemplate jdbc;
  private final NodeExecutor executor;
  private final WorkflowProperties properties;
  private final Clock clock;

  NodeLocks(JdbcTemplate jdbc, NodeExecutor executor, WorkflowProperties properties, Clock clock) {
    this.jdbc = jdbc;
    this.executor = executor;
    this.properties = properties;
    this.clock = clock;
  }

  /**
   * Frees what this node has held for so long.
   *
   * @return how many jobs there were
   */
  int release(Duration held) {
    Timestamp expiry = Timestamp.from(clock.instant().plus(properties.jobLease()).minus(held));
    return jdbc.update(RELEASE, executor.getLockOwner(), expiry);
  }
}
