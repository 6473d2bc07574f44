package org.entente.web;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.dao.PessimisticLockingFailureException;

/** Tells that two people wanted the same at once and this one was second. */
final class Collision {

  private Collision() {}

  static boolean caused(@Nullable Throwable error) {
    Throwable cause = error;
    for (int depth = 0; cause != null && depth < 30; depth++) {
      if (cause instanceof OptimisticLockingFailureException
          || cause instanceof PessimisticLockingFailureException
          || (cause instanceof SQLException sql && gaveWay(sql.getSQLState()))) {
        return true;
      }
      cause = cause.getCause();
    }
    return false;
  }

  /**
   * 40001 cannot be serialised, 40P01 is a deadlock's loser, 55P03 a lock that was not to be had.
   */
  private static boolean gaveWay(@Nullable String state) {
    return "40001".equals(state) || "40P01".equals(state) || "55P03".equals(state);
  }
}
