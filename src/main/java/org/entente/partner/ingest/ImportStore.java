package org.entente.partner.ingest;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.entente.partner.ImportFormat;
import org.entente.partner.ImportState;
import org.entente.partner.PartnerImport;
import org.entente.partner.PartnerImport.Counts;
import org.entente.partner.PartnerImport.Trouble;
import org.entente.shared.Actor;
import org.entente.shared.Jsonb;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What people read and ask of {@code partner_import}. */
@Repository
class ImportStore {

  private final JdbcClient jdbc;

  ImportStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A file on its way in: its size and hash are known when all of it has come. */
  void insert(UUID id, UUID upload, String fileName, boolean everyKind, Actor actor, Instant at) {
    jdbc.sql(
            """
            insert into partner_import (id, upload_id, file_name, size, sha256, every_kind,
              requested_by, requested_name, requested_at, turn)
            values (:id, :upload, :name, 0, '', :everyKind, :person, :personName, :at, 0)
            """)
        .param("id", id)
        .param("upload", upload)
        .param("name", fileName)
        .param("everyKind", everyKind)
        .param("person", actor.personId())
        .param("personName", actor.name())
        .param("at", at.atOffset(ZoneOffset.UTC))
        .update();
  }

  void kept(UUID id, ChunkStore.Kept file, @Nullable ImportFormat format) {
    jdbc.sql(
            """
            update partner_import set size = :size, sha256 = :sha256, format = :format,
              turn = :turn where id = :id
            """)
        .param("size", file.size())
        .param("sha256", file.sha256())
        .param("format", format == null ? null : format.name())
        .param("turn", format == null ? -1 : List.of(ImportFormat.values()).indexOf(format))
        .param("id", id)
        .update();
  }

  /** Another import of the same bytes that has not ended. */
  Optional<UUID> underWay(UUID id) {
    return jdbc.sql(
            """
            select o.id from partner_import n join partner_import o
                on o.sha256 = n.sha256 and o.every_kind = n.every_kind and o.id <> n.id
             where n.id = :id and o.state in ('WAITING', 'RUNNING') and not o.cancelled
             order by o.requested_at, o.id limit 1
            """)
        .param("id", id)
        .query(UUID.class)
        .optional();
  }

  void forget(UUID id) {
    jdbc.sql("delete from partner_import_chunk where import_id = :id").param("id", id).update();
    jdbc.sql("delete from partner_import where id = :id").param("id", id).update();
  }

  Optional<PartnerImport> find(UUID id) {
    return jdbc.sql("select * from partner_import where id = :id")
        .param("id", id)
        .query(ImportStore::row)
        .optional();
  }

  List<PartnerImport> newest(@Nullable UUID after, int limit) {
    return jdbc.sql(
            """
            select * from partner_import
             where cast(:after as uuid) is null or (requested_at, turn, id) <
               (select requested_at, turn, id from partner_import where id = :after)
             order by requested_at desc, turn desc, id desc limit :limit
            """)
        .param("after", after)
        .param("limit", limit)
        .query(ImportStore::row)
        .list();
  }

  Map<ImportState, Integer> counts() {
    Map<ImportState, Integer> counts = new EnumMap<>(ImportState.class);
    for (ImportState state : ImportState.values()) {
      counts.put(state, 0);
    }
    jdbc.sql("select state, count(*) as imports from partner_import group by state")
        .query(
            row -> {
              counts.put(ImportState.valueOf(row.getString("state")), row.getInt("imports"));
            });
    return counts;
  }

  /**
   * @return false where it has ended
   */
  boolean cancel(UUID id) {
    return jdbc.sql(
                """
                update partner_import set cancelled = true, trouble = null, finished_at = null,
                  state = case state when 'FAILED' then 'RUNNING' else state end
                 where id = :id and state in ('WAITING', 'RUNNING', 'FAILED')
                """)
            .param("id", id)
            .update()
        == 1;
  }

  /**
   * @return false where it has not failed
   */
  boolean retry(UUID id) {
    return jdbc.sql(
                """
                update partner_import set state = case when rows is null then 'WAITING'
                    else 'RUNNING' end, attempts = 0, trouble = null, finished_at = null
                 where id = :id and state = 'FAILED'
                """)
            .param("id", id)
            .update()
        == 1;
  }

  private static PartnerImport row(ResultSet row, int number) throws SQLException {
    String format = row.getString("format");
    return new PartnerImport(
        row.getObject("id", UUID.class),
        row.getString("file_name"),
        row.getLong("size"),
        format == null ? null : ImportFormat.valueOf(format),
        row.getBoolean("every_kind"),
        row.getString("requested_name"),
        row.getObject("requested_at", OffsetDateTime.class).toInstant(),
        ImportState.valueOf(row.getString("state")),
        row.getBoolean("cancelled"),
        row.getObject("rows", Integer.class),
        new Counts(
            row.getInt("taken"),
            row.getInt("merged"),
            row.getInt("unchanged"),
            row.getInt("reported")),
        trouble(row),
        instant(row.getObject("finished_at", OffsetDateTime.class)));
  }

  private static @Nullable Trouble trouble(ResultSet row) throws SQLException {
    String reason = row.getString("trouble");
    return reason == null
        ? null
        : new Trouble(
            reason,
            row.getInt("trouble_line"),
            List.of(Jsonb.read(row.getString("trouble_says"), String[].class)));
  }

  private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
    return at == null ? null : at.toInstant();
  }
}
