package org.entente.web;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.TransactionSystemException;

/** Tells a database that is away from everything else that can go wrong. */
final class Outage {

  private Outage() {}

  static boolean caused(@Nullable Throwable error) {
    Throwable cause = error;
    for (int depth = 0; cause != null && depth < 30; depth++) {
      if (cause instanceof SQLTransientConnectionException
          || (cause instanceof SQLException sql && connectionLost(sql.getSQLState()))) {
        return true;
      }
      cause = before(cause);
    }
    return false;
  }

  /**
   * Where the rollback fails too, on a connection that is closed by now, what came first counts.
   */
  private static @Nullable Throwable before(Throwable error) {
    return error instanceof TransactionSystemException rollback
            && rollback.getApplicationException() != null
        ? rollback.getApplicationException()
        : error.getCause();
  }

  /** Class 08 is a lost connection, 57P0x a server that stops or starts, 53300 one that is full. */
  private static boolean connectionLost(@Nullable String state) {
    return state != null
        && (state.startsWith("08") || state.startsWith("57P0") || state.equals("53300"));
  }
}
