package org.entente.award;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.entente.database.Times;
import org.entente.shared.Actor;
import org.entente.shared.ContentHash;
import org.entente.shared.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The table {@code award_round}. Who gives or frees a place of a call locks its row first, before
 * any award of the call and before the envelope: so nobody waits for somebody who waits for them.
 */
@Repository
class RoundStore {

  private final JdbcClient jdbc;
  private final Clock clock;

  RoundStore(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  Optional<Round> find(UUID call) {
    return jdbc.sql("select * from award_round where call_id = :call")
        .param("call", call)
        .query(RoundStore::row)
        .optional();
  }

  Round lock(UUID call) {
    return jdbc.sql("select * from award_round where call_id = :call for update")
        .param("call", call)
        .query(RoundStore::row)
        .optional()
        .orElseThrow(Refusal::notFound);
  }

  /**
   * @return false where there is one
   */
  boolean insert(Round round) {
    return jdbc.sql(
                """
                insert into award_round (call_id, envelope_id, programme_id, quota, ranking, state,
                  opened_at)
                values (:call, :envelope, :programme, :quota, :ranking, :state, :now)
                on conflict do nothing
                """)
            .param("call", round.call())
            .param("envelope", round.envelope())
            .param("programme", round.programme())
            .param("quota", round.quota())
            .param("ranking", round.ranking().hex())
            .param("state", round.state().name())
            .param("now", now())
            .update()
        == 1;
  }

  void enter(UUID call, Round.State state) {
    jdbc.sql("update award_round set state = :state where call_id = :call")
        .param("state", state.name())
        .param("call", call)
        .update();
  }

  void prepared(UUID call, Actor actor) {
    jdbc.sql(
            """
            update award_round set state = 'PREPARING', prepared_by = :by, prepared_for = :for,
              prepared_at = :now where call_id = :call
            """)
        .param("by", actor.personId())
        .param("for", actor.onBehalfOf())
        .param("now", now())
        .param("call", call)
        .update();
  }

  private static Round row(ResultSet row, int number) throws SQLException {
    return new Round(
        row.getObject("call_id", UUID.class),
        row.getObject("envelope_id", UUID.class),
        row.getObject("programme_id", UUID.class),
        row.getInt("quota"),
        new ContentHash(row.getString("ranking")),
        Round.State.valueOf(row.getString("state")),
        row.getObject("prepared_by", UUID.class),
        row.getObject("prepared_for", UUID.class),
        Times.instantOrNull(row, "prepared_at"));
  }

  private OffsetDateTime now() {
    return Times.column(clock.instant());
  }
}
