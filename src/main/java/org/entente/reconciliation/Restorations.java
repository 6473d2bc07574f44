package org.entente.reconciliation;

import java.time.Clock;
import java.time.LocalDate;
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
                insert into reconciliation_restoration (label, at, day) values (:label, :now, :day)
                on conflict do nothing
                """)
            .param("label", label)
            .param("now", Times.column(clock.instant()))
            .param("day", LocalDate.now(clock))
            .update()
        == 1;
  }

  /** Whether a restoration waits for a run that reaches its day. */
  boolean pending(String account) {
    return jdbc.sql(
            """
            select exists (select from reconciliation_restoration r
              where not exists (select from reconciliation_restored_account c
                where c.label = r.label and c.account = :account))
            """)
        .param("account", account)
        .query(Boolean.class)
        .single();
  }

  /**
   * The run ends the wait where it looked at all that the bank can have since, and the bank's
   * statement of its last day was there or somebody explained why not.
   *
   * @param known the last bank day that there is something to know of
   */
  void compared(Run run, LocalDate until, LocalDate known) {
    jdbc.sql(
            """
            insert into reconciliation_restored_account (label, account, run_id)
            select r.label, :account, :run from reconciliation_restoration r
             where greatest(r.day, cast(:known as date)) <= :until
               and not exists (select from reconciliation_line l
                 where l.run_id = :run and l.kind = 'STATEMENT_MISSING' and l.bank_on = :until
                   and l.standing in ('NEW', 'OPEN'))
            on conflict do nothing
            """)
        .param("account", run.account())
        .param("run", run.id())
        .param("known", known)
        .param("until", until)
        .update();
  }
}
