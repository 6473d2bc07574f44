package org.entente.partner;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Successions and merges change how partners hang together, and each must see what the one before
 * it did: they go one at a time, on all nodes, until their transaction ends.
 */
@Component
public class FamilyLock {

  private static final long KEY = 0x70617274_6e657273L;

  private final JdbcTemplate jdbc;

  FamilyLock(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  @Transactional(propagation = Propagation.MANDATORY)
  public void take() {
    jdbc.query("select pg_advisory_xact_lock(?)", row -> {}, KEY);
  }
}
