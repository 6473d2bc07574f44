package org.entente.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Nodes on one database start one after the other: tables, engine, models, first records are made
 * by one of them and found by the next. The server frees the turn of a node that dies.
 */
@Component
class StartTurn {

  private static final Logger LOG = LoggerFactory.getLogger(StartTurn.class);

  private static final String LOCK = "select pg_advisory_lock(hashtext('entente.start'))";

  private static final String LOCK_NOT_AVAILABLE = "55P03";

  private final DataSource dataSource;
  private @Nullable Connection turn;

  StartTurn(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  /** Waits for a node that is starting, but not for ever. */
  synchronized void take() {
    try {
      turn = dataSource.getConnection();
      turn.setNetworkTimeout(Runnable::run, 0);
      await(turn);
    } catch (SQLException e) {
      throw new IllegalStateException("the database does not let this node start", e);
    }
  }

  private static void await(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("set lock_timeout = '5min'");
      statement.execute(LOCK);
    } catch (SQLException e) {
      if (!LOCK_NOT_AVAILABLE.equals(e.getSQLState())) {
        throw e;
      }
      LOG.warn("Another node has been starting for five minutes; this one starts beside it");
    }
  }

  @EventListener(ApplicationReadyEvent.class)
  synchronized void pass() throws SQLException {
    if (turn == null) {
      return;
    }
    try (Connection connection = turn;
        Statement statement = connection.createStatement()) {
      turn = null;
      statement.execute("reset lock_timeout");
      statement.execute("select pg_advisory_unlock_all()");
    }
  }
}
