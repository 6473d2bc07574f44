package org.entente.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.entente.testing.EntenteTest;
import org.entente.workflow.WorkflowProperties;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.transaction.annotation.Transactional;

@EntenteTest
@Transactional
class NodeLocksTest {

  private static final Duration A_WHILE = Duration.ofSeconds(10);

  @Autowired NodeLocks locks;
  @Autowired NodeExecutor executor;
  @Autowired WorkflowProperties properties;
  @Autowired JdbcTemplate jdbc;
  @Autowired Clock clock;

  @Test
  void aRestartedNodeFreesWhatItHeld() {
    String mine = job(executor.getLockOwner(), Duration.ZERO);
    String others = job("another:8080", Duration.ZERO);
    assertThat(locks.release(Duration.ZERO)).isEqualTo(1);
    assertThat(row(mine)).containsEntry("lock_owner_", null).containsEntry("lock_exp_time_", null);
    assertThat(row(others)).containsEntry("lock_owner_", "another:8080");
  }

  @Test
  void whoStillWorksOnAFreedJobCannotCommit() {
    String job = job(executor.getLockOwner(), A_WHILE);
    locks.release(A_WHILE);
    assertThat(row(job)).containsEntry("rev_", 2);
  }

  @Test
  void whatWasJustTakenIsKept() {
    String job = job(executor.getLockOwner(), Duration.ofSeconds(2));
    assertThat(locks.release(A_WHILE)).isZero();
    assertThat(row(job)).containsEntry("lock_owner_", executor.getLockOwner());
  }

  @Test
  void aNodeHasTheSameNameAfterARestartAndNoOtherHasIt() {
    assertThat(name("8081")).isEqualTo(name("8081")).isNotEqualTo(name("8082")).endsWith(":8081");
    assertThat(name("0")).isNotEqualTo(name("0"));
  }

  private String name(String port) {
    MockEnvironment environment = new MockEnvironment().withProperty("server.port", port);
    return new NodeName(properties, environment).toString();
  }

  private String job(String owner, Duration held) {
    String id = UUID.randomUUID().toString();
    jdbc.update(
        """
        insert into act_ru_job (id_, rev_, type_, retries_, lock_owner_, lock_exp_time_)
        values (?, 1, 'message', 5, ?, ?)
        """,
        id,
        owner,
        Timestamp.from(clock.instant().plus(properties.jobLease()).minus(held)));
    return id;
  }

  private Map<String, Object> row(String id) {
    return jdbc.queryForMap("select * from act_ru_job where id_ = ?", id);
  }
}
