package org.entente.drafting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.entente.shared.Actor;
import org.entente.shared.ContentHash;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The frozen versions; the database refuses to change or delete one. */
@Repository
class VersionTable {

  private final JdbcClient jdbc;

  VersionTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<FrozenVersion> all(UUID agreementId) {
    return jdbc.sql("select * from drafting_version where agreement_id = :id order by number")
        .param("id", agreementId)
        .query(VersionTable::row)
        .list();
  }

  Optional<FrozenVersion> latest(UUID agreementId) {
    return jdbc.sql(
            """
            select * from drafting_version where agreement_id = :id
            order by number desc limit 1
            """)
        .param("id", agreementId)
        .query(VersionTable::row)
        .optional();
  }

  Optional<FrozenVersion> find(UUID agreementId, int number) {
    return jdbc.sql("select * from drafting_version where agreement_id = :id and number = :number")
        .param("id", agreementId)
        .param("number", number)
        .query(VersionTable::row)
        .optional();
  }

  Set<UUID> authors(UUID agreementId) {
    return jdbc.sql(
            """
            select frozen_by_id from drafting_version
            where agreement_id = :id and frozen_by_id is not null
            union
            select person_id from drafting_author where agreement_id = :id
            """)
        .param("id", agreementId)
        .query(UUID.class)
        .set();
  }

  /** Marks the version before as superseded, and adds this one. */
  void add(UUID id, FrozenVersion version) {
    jdbc.sql(
            """
            update drafting_version set superseded_at = :at
            where agreement_id = :agreement and superseded_at is null
            """)
        .param("agreement", version.agreementId())
        .param("at", utc(version.frozenAt()))
        .update();
    jdbc.sql(
            """
            insert into drafting_version (id, agreement_id, number, content, content_hash,
              frozen_at, frozen_by_id, frozen_by)
            values (:id, :agreement, :number, cast(:content as jsonb), :hash, :at, :byId, :by)
            """)
        .param("id", id)
        .param("agreement", version.agreementId())
        .param("number", version.number())
        .param("content", CanonicalText.of(version.text()))
        .param("hash", version.hash().hex())
        .param("at", utc(version.frozenAt()))
        .param("byId", version.frozenBy().personId())
        .param("by", version.frozenBy().name())
        .update();
  }

  private static FrozenVersion row(ResultSet row, int index) throws SQLException {
    Instant frozenAt = row.getObject("frozen_at", OffsetDateTime.class).toInstant();
    @Nullable OffsetDateTime superseded = row.getObject("superseded_at", OffsetDateTime.class);
    return new FrozenVersion(
        row.getObject("agreement_id", UUID.class),
        row.getInt("number"),
        new ContentHash(row.getString("content_hash")),
        TextJson.read(row.getString("content")),
        frozenAt,
        new Actor(
            row.getObject("frozen_by_id", UUID.class), row.getString("frozen_by"), null, null),
        superseded == null ? null : superseded.toInstant());
  }

  static OffsetDateTime utc(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
