package org.entente.database;

import javax.sql.DataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** Transactions of engine and tables alike; tells when the thread holds no connection any more. */
class OneConnectionEach extends JdbcTransactionManager {

  private static final long serialVersionUID = 1L;

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
}
