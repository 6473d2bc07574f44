package org.entente.database;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import javax.sql.DataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** Transactions of engine and tables alike; tells when the thread holds no connection any more. */
class OneConnectionEach extends JdbcTransactionManager {

  private static final long serialVersionUID = 1L;

  /** The connection does not exist. */
  private static final String GONE = "08003";

  @SuppressWarnings("serial") // nobody sends a transaction manager anywhere
  private final Afterwards afterwards;

  OneConnectionEach(DataSource dataSource, Afterwards afterwards) {
    super(dataSource);
    this.afterwards = afterwards;
  }

  @Override
  protected void doCleanupAfterCompletion(Object transaction) {
    super.doCleanupAfterCompletion(transaction);
    afterwards.connectionReturned();
  }

  /**
   * A connection that has broken is said to be so, also where somebody tries to roll back on it
   * after a commit whose reply was lost; the pool's own words for it have no state.
   */
  @Override
  protected RuntimeException translateException(String task, SQLException ex) {
    return super.translateException(
        task,
        ex.getSQLState() == null
            ? new SQLNonTransientConnectionException(ex.getMessage(), GONE, ex)
            : ex);
  }
}
