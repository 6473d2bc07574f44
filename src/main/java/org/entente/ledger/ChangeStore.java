package org.entente.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.entente.database.Times;
import org.entente.shared.Actor;
import org.entente.shared.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code ledger_change}. */
@Repository
class ChangeStore {

  private static final String SELECT =
      "select c.*, v.currency from ledger_change c join ledger_envelope v on v.id = c.envelope_id ";

  private final JdbcClient jdbc;
  private final Clock clock;

  ChangeStore(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  void insert(EnvelopeChange change) {
    jdbc.sql(
            """
            insert into ledger_change (id, envelope_id, kind, amount, target_id, corrects, reason,
              content_hash, requested_by, requested_by_name, requested_for, requested_for_name,
              requested_at)
            values (:id, :envelope, :kind, :amount, :target, :corrects, :reason,
              :hash, :by, :byName, :for, :forName, :at)
            """)
        .param("id", change.id())
        .param("envelope", change.envelope())
        .param("kind", change.kind().name())
        .param("amount", change.amount().minor())
        .param("target", change.target())
        .param("corrects", change.corrects())
        .param("reason", change.reason())
        .param("hash", change.hash().hex())
        .param("by", change.requester().personId())
        .param("byName", change.requester().name())
        .param("for", change.requester().onBehalfOf())
        .param("forName", change.requester().onBehalfOfName())
        .param("at", Times.column(change.requestedAt()))
        .update();
  }

  void decide(UUID id, ChangeState state, Actor actor, String answer) {
    jdbc.sql(
            """
            update ledger_change set state = :state, decided_by = :by, decided_by_name = :byName,
              decided_for = :for, decided_for_name = :forName, decided_at = :at, answer = :answer
             where id = :id
            """)
        .param("state", state.name())
        .param("by", actor.personId())
        .param("byName", actor.name())
        .param("for", actor.onBehalfOf())
        .param("forName", actor.onBehalfOfName())
        .param("at", Times.column(clock.instant()))
        .param("answer", answer)
        .param("id", id)
        .update();
  }

  void move(UUID id, ChangeState state) {
    jdbc.sql("update ledger_change set state = :state where id = :id")
        .param("state", state.name())
        .param("id", id)
        .update();
  }

  Optional<EnvelopeChange> find(UUID id) {
    return jdbc.sql(SELECT + "where c.id = :id").param("id", id).query(ChangeStore::row).optional();
  }

  /** Keeps others from changing it until the transaction ends. */
  Optional<EnvelopeChange> lock(UUID id) {
    return jdbc.sql(SELECT + "where c.id = :id for update of c")
        .param("id", id)
        .query(ChangeStore::row)
        .optional();
  }

  List<EnvelopeChange> of(UUID envelope) {
    return jdbc.sql(
            SELECT
                + "where envelope_id = :envelope or target_id = :envelope"
                + " order by requested_at desc, c.id desc limit 100")
        .param("envelope", envelope)
        .query(ChangeStore::row)
        .list();
  }

  private static EnvelopeChange row(ResultSet row, int number) throws SQLException {
    return new EnvelopeChange(
        row.getObject("id", UUID.class),
        row.getObject("envelope_id", UUID.class),
        ChangeKind.valueOf(row.getString("kind")),
        Money.ofMinor(row.getLong("amount"), Currency.getInstance(row.getString("currency"))),
        row.getObject("target_id", UUID.class),
        row.getObject("corrects", UUID.class),
        row.getString("reason"),
        ChangeState.valueOf(row.getString("state")),
        actor(row, "requested"),
        Times.instant(row, "requested_at"),
        decided(row));
  }

  private static EnvelopeChange.@Nullable Decided decided(ResultSet row) throws SQLException {
    Instant at = Times.instantOrNull(row, "decided_at");
    String answer = row.getString("answer");
    return at == null
        ? null
        : new EnvelopeChange.Decided(actor(row, "decided"), at, answer == null ? "" : answer);
  }

  private static Actor actor(ResultSet row, String did) throws SQLException {
    return new Actor(
        row.getObject(did + "_by", UUID.class),
        row.getString(did + "_by_name"),
        row.getObject(did + "_for", UUID.class),
        row.getString(did + "_for_name"));
  }
}
