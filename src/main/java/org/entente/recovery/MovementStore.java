package org.entente.recovery;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.entente.database.Times;
import org.entente.shared.Ids;
import org.entente.shared.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code recovery_movement}, which only grows. */
@Repository
class MovementStore {

  private final JdbcClient jdbc;
  private final Clock clock;

  MovementStore(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  List<Movement> of(Recovery recovery) {
    return jdbc.sql(
            """
            select m.*, q.number as request from recovery_movement m
              left join recovery_request q on q.id = m.request_id
             where m.recovery_id = :id order by m.id
            """)
        .param("id", recovery.id())
        .query(
            (row, number) ->
                new Movement(
                    Movement.Kind.valueOf(row.getString("kind")),
                    Money.ofMinor(row.getLong("amount"), recovery.currency()),
                    row.getObject("request", Integer.class),
                    Times.instant(row, "moved_at")))
        .list();
  }

  void demand(UUID recovery, Claim claim) {
    insert(recovery, Movement.Kind.DEMAND, claim.amount(), claim.number(), null);
  }

  /**
   * @param amount above zero
   */
  void settle(RecoveryRequest request, Money amount) {
    insert(
        request.recovery(),
        Movement.Kind.valueOf(request.kind().name()),
        amount.negated(),
        null,
        request.id());
  }

  private void insert(
      UUID recovery,
      Movement.Kind kind,
      Money amount,
      @Nullable Integer claim,
      @Nullable UUID request) {
    jdbc.sql(
            """
            insert into recovery_movement
              (id, recovery_id, kind, amount, claim, request_id, moved_at)
            values (:id, :recovery, :kind, :amount, :claim, :request, :now)
            """)
        .param("id", Ids.next(clock))
        .param("recovery", recovery)
        .param("kind", kind.name())
        .param("amount", amount.minor())
        .param("claim", claim)
        .param("request", request)
        .param("now", Times.column(clock.instant()))
        .update();
  }
}
