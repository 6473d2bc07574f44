package org.entente.recovery;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.entente.database.Times;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code recovery_reminder}. */
@Repository
class ReminderStore {

  private static final int LAST = 60;

  private final JdbcClient jdbc;
  private final Clock clock;

  ReminderStore(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Days after the due day for which the last one went out; empty where none did. */
  Optional<Integer> last(UUID recovery, Debt debt) {
    return jdbc.sql(
            """
            select days from recovery_reminder
             where recovery_id = :id and plan = :plan and item = :item order by days desc limit 1
            """)
        .param("id", recovery)
        .param("plan", debt.plan())
        .param("item", debt.item())
        .query(Integer.class)
        .optional();
  }

  void sent(UUID recovery, Debt debt, int days) {
    jdbc.sql("insert into recovery_reminder values (:id, :plan, :item, :days, :now)")
        .param("id", recovery)
        .param("plan", debt.plan())
        .param("item", debt.item())
        .param("days", days)
        .param("now", Times.column(clock.instant()))
        .update();
  }

  /** Whether the reminder went out after which a recovery may be written off. */
  boolean lastReminded(UUID recovery, Debt debt) {
    return jdbc.sql(
            """
            select exists (select from recovery_reminder
              where recovery_id = :id and plan = :plan and item = :item and days >= :last)
            """)
        .param("id", recovery)
        .param("plan", debt.plan())
        .param("item", debt.item())
        .param("last", LAST)
        .query(Boolean.class)
        .single();
  }
}
