package org.entente.reconciliation;

import java.time.Clock;
import org.entente.database.Times;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** When the database was restored to an earlier moment, and what has been compared since. */
@Repository
class Restorations {

  private final JdbcClient jdbc;
  private final Clock clock;

  Restorations(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * @return false where this one is known
   */
  boolean add(String label) {
    return jdbc.sql(
                """
                insert into reconciliation_restoration (label, at) values (:label, :now)
                on conflict do nothing
                """)
            .param("label", label)
            .param("now", Times.column(clock.instant()))
            .update()
        == 1;
  }

  /** Whether no run has looked at the account since the last restoration. */
  boolean pending(String account) {
    return jdbc.sql(
            """
            select exists (select from reconciliation_restoration
              where at > coalesce((select max(seen_at) from reconciliation_run
                where account = :account), '-infinity'))
            """)
        .param("account", account)
        .query(Boolean.class)
        .single();
  }
}
