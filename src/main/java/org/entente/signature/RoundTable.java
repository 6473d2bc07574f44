package org.entente.signature;

import static org.entente.signature.LineTable.utc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.entente.audit.RuleFired;
import org.entente.shared.ContentHash;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of {@code signature_round}; a round without a void state is the agreement's only one. */
@Repository
class RoundTable {

  private final JdbcClient jdbc;
  private final LineTable lines;

  RoundTable(JdbcClient jdbc, LineTable lines) {
    this.jdbc = jdbc;
    this.lines = lines;
  }

  void add(SigningRound round) {
    jdbc.sql(
            """
            insert into signature_round (id, agreement_id, round_number, version_number,
              content_hash, state, decision, decision_version, decision_rows, opened_at, version)
            values (:id, :agreement, :number, :version, :hash, 'OPEN', :decision, :decisionVersion,
              :rows, :at, 0)
            """)
        .param("id", round.id())
        .param("agreement", round.agreementId())
        .param("number", round.number())
        .param("version", round.version())
        .param("hash", round.hash().hex())
        .param("decision", round.rule().decision())
        .param("decisionVersion", round.rule().version())
        .param("rows", round.rule().row())
        .param("at", utc(round.openedAt()))
        .update();
    round.lines().forEach(lines::add);
  }

  /** The open or sealed round. */
  Optional<SigningRound> live(UUID agreementId) {
    return one(
        "select * from signature_round where agreement_id = :id and state <> 'VOID'", agreementId);
  }

  /** The same, locked: signatures of one round are given one after the other. */
  Optional<SigningRound> lockLive(UUID agreementId) {
    return one(
        "select * from signature_round where agreement_id = :id and state <> 'VOID' for update",
        agreementId);
  }

  /** All of an agreement, first to last. */
  List<SigningRound> all(UUID agreementId) {
    return jdbc.sql("select * from signature_round where agreement_id = :id order by round_number")
        .param("id", agreementId)
        .query(this::row)
        .list();
  }

  void markVoid(UUID id, VoidReason reason, Instant at) {
    jdbc.sql(
            """
            update signature_round set state = 'VOID', void_reason = :reason, voided_at = :at,
              version = version + 1
            where id = :id and state = 'OPEN'
            """)
        .param("id", id)
        .param("reason", reason.name())
        .param("at", utc(at))
        .update();
    lines.markVoid(id, at);
  }

  void markSealed(UUID id, ContentHash blob, Instant at) {
    jdbc.sql(
            """
            update signature_round set state = 'SEALED', sealed_at = :at, sealed_blob = :blob,
              version = version + 1
            where id = :id and state = 'OPEN'
            """)
        .param("id", id)
        .param("blob", blob.hex())
        .param("at", utc(at))
        .update();
  }

  private Optional<SigningRound> one(String sql, UUID agreementId) {
    return jdbc.sql(sql).param("id", agreementId).query(this::row).optional();
  }

  private SigningRound row(ResultSet rs, int number) throws SQLException {
    UUID id = rs.getObject("id", UUID.class);
    String reason = rs.getString("void_reason");
    return new SigningRound(
        id,
        rs.getObject("agreement_id", UUID.class),
        rs.getInt("round_number"),
        rs.getInt("version_number"),
        new ContentHash(rs.getString("content_hash")),
        RoundState.valueOf(rs.getString("state")),
        new RuleFired(
            rs.getString("decision"), rs.getInt("decision_version"), rs.getString("decision_rows")),
        rs.getTimestamp("opened_at").toInstant(),
        reason == null ? null : VoidReason.valueOf(reason),
        LineTable.instant(rs.getTimestamp("sealed_at")),
        LineTable.hash(rs.getString("sealed_blob")),
        lines.ofRound(id));
  }
}
