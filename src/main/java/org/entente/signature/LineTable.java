package org.entente.signature;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.entente.document.SignatureMeans;
import org.entente.shared.ContentHash;
import org.entente.shared.Jsonb;
import org.entente.shared.LocalizedText;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of {@code signature_line}. */
@Repository
class LineTable {

  private final JdbcClient jdbc;

  LineTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(SignatureLine line) {
    jdbc.sql(
            """
            insert into signature_line (id, round_id, position, side, role, group_key, deputy_group,
              title_key, organisation, party_id, rule_row, status, version)
            values (:id, :round, :position, :side, :role, :group, :deputy, :title, :organisation,
              :party, :row, 'WAITING', 0)
            """)
        .param("id", line.id())
        .param("round", line.roundId())
        .param("position", line.position())
        .param("side", line.side().name())
        .param("role", line.role().name())
        .param("group", line.group())
        .param("deputy", line.deputyGroup())
        .param("title", line.titleKey())
        .param("organisation", Jsonb.object(line.organisation()))
        .param("party", line.partyId())
        .param("row", line.ruleRow())
        .update();
  }

  List<SignatureLine> ofRound(UUID roundId) {
    return jdbc.sql("select * from signature_line where round_id = :round order by position")
        .param("round", roundId)
        .query(LineTable::row)
        .list();
  }

  void markSigned(UUID id, Signed signed) {
    LocalizedText title = signed.title();
    ContentHash scan = signed.scan();
    jdbc.sql(
            """
            update signature_line set status = 'SIGNED', signed_by = :person, signer_name = :name,
              signer_title = :title, on_behalf_of_id = :principalId, on_behalf_of = :principal,
              mandate = :mandate, place = :place, how = :how, signed_at = :at,
              signed_hash = :hash, scan_blob = :scan, recorded_by = :recorder,
              version = version + 1
            where id = :id and status in ('WAITING', 'PASSED')
            """)
        .param("id", id)
        .param("person", signed.personId())
        .param("name", signed.name())
        .param("title", title == null ? null : Jsonb.object(title))
        .param("principalId", signed.onBehalfOfId())
        .param("principal", signed.onBehalfOf())
        .param("mandate", signed.mandate())
        .param("place", signed.place())
        .param("how", signed.how().name())
        .param("at", utc(signed.at()))
        .param("hash", signed.hash().hex())
        .param("scan", scan == null ? null : scan.hex())
        .param("recorder", signed.recordedBy())
        .update();
  }

  void markPassed(UUID id, Passing passing, String reason) {
    jdbc.sql(
            """
            update signature_line set status = 'PASSED', passed_by_id = :byId, passed_by = :by,
              passed_for_id = :principalId, passed_for = :principal, passed_at = :at,
              reason = :reason, version = version + 1
            where id = :id and status = 'WAITING'
            """)
        .param("id", id)
        .param("byId", passing.passerId())
        .param("by", passing.passer())
        .param("principalId", passing.principalId())
        .param("principal", passing.principal())
        .param("reason", reason)
        .param("at", utc(passing.at()))
        .update();
  }

  void markRefused(UUID id, String reason, Instant at) {
    jdbc.sql(
            """
            update signature_line set status = 'REFUSED', reason = :reason, refused_at = :at,
              version = version + 1
            where id = :id and status in ('WAITING', 'PASSED')
            """)
        .param("id", id)
        .param("reason", reason)
        .param("at", utc(at))
        .update();
  }

  /** A refusal stays what it is; everything else in the round is void. */
  void markVoid(UUID roundId, Instant at) {
    jdbc.sql(
            """
            update signature_line set status = 'VOID', voided_at = :at, version = version + 1
            where round_id = :round and status <> 'REFUSED'
            """)
        .param("round", roundId)
        .param("at", utc(at))
        .update();
  }

  private static SignatureLine row(ResultSet rs, int number) throws SQLException {
    return new SignatureLine(
        rs.getObject("id", UUID.class),
        rs.getObject("round_id", UUID.class),
        rs.getInt("position"),
        Side.valueOf(rs.getString("side")),
        SignatureRole.valueOf(rs.getString("role")),
        rs.getString("group_key"),
        rs.getString("deputy_group"),
        rs.getString("title_key"),
        Jsonb.text(rs.getString("organisation")),
        rs.getObject("party_id", UUID.class),
        rs.getString("rule_row"),
        LineState.valueOf(rs.getString("status")),
        passing(rs),
        rs.getString("reason"),
        signed(rs));
  }

  private static @Nullable Passing passing(ResultSet rs) throws SQLException {
    Instant at = instant(rs.getTimestamp("passed_at"));
    return at == null
        ? null
        : new Passing(
            rs.getObject("passed_for_id", UUID.class),
            rs.getString("passed_for"),
            rs.getObject("passed_by_id", UUID.class),
            rs.getString("passed_by"),
            at);
  }

  private static @Nullable Signed signed(ResultSet rs) throws SQLException {
    Instant at = instant(rs.getTimestamp("signed_at"));
    if (at == null) {
      return null;
    }
    String title = rs.getString("signer_title");
    return new Signed(
        rs.getObject("signed_by", UUID.class),
        rs.getString("signer_name"),
        title == null ? null : Jsonb.text(title),
        rs.getObject("on_behalf_of_id", UUID.class),
        rs.getString("on_behalf_of"),
        rs.getString("mandate"),
        rs.getString("place"),
        SignatureMeans.valueOf(rs.getString("how")),
        at,
        new ContentHash(rs.getString("signed_hash")),
        hash(rs.getString("scan_blob")),
        rs.getString("recorded_by"));
  }

  static OffsetDateTime utc(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }

  static @Nullable Instant instant(@Nullable Timestamp timestamp) {
    return timestamp == null ? null : timestamp.toInstant();
  }

  static @Nullable ContentHash hash(@Nullable String hex) {
    return hex == null ? null : new ContentHash(hex);
  }
}
