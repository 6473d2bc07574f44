package org.entente.agreement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code agreement_origin}. */
@Repository
class OriginStore {

  private final JdbcClient jdbc;
  private final Clock clock;

  OriginStore(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  Optional<UUID> find(String key) {
    return jdbc.sql("select agreement_id from agreement_origin where source_key = :key")
        .param("key", key)
        .query(UUID.class)
        .optional();
  }

  Optional<UUID> numbered(String number) {
    return jdbc.sql(
            "select id from agreement where number = :number or reference = :number order by reference = :number limit 1")
        .param("number", number)
        .query(UUID.class)
        .optional();
  }

  Optional<Origin> of(UUID id) {
    return jdbc.sql("select * from agreement_origin where agreement_id = :id")
        .param("id", id)
        .query(OriginStore::origin)
        .optional();
  }

  void insert(UUID id, Origin origin, UUID person) {
    Renewal renewal = origin.renewal();
    jdbc.sql(
            """
            insert into agreement_origin (agreement_id, source_key, file_name, line, renewal,
              notice_months, endless, parent_id, taken_by, taken_at)
            values (:id, :key, :file, :line, :renewal, :months, :endless, :parent, :person, :now)
            """)
        .param("id", id)
        .param("key", origin.key())
        .param("file", origin.file())
        .param("line", origin.line())
        .param("renewal", renewal == null ? null : renewal.name())
        .param("months", origin.noticeMonths())
        .param("endless", origin.endless())
        .param("parent", origin.parent())
        .param("person", person)
        .param("now", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
        .update();
  }

  void endless(UUID id) {
    jdbc.sql("update agreement_origin set endless = true where agreement_id = :id")
        .param("id", id)
        .update();
  }

  private static Origin origin(ResultSet row, int number) throws SQLException {
    String renewal = row.getString("renewal");
    return new Origin(
        row.getString("source_key"),
        row.getString("file_name"),
        row.getLong("line"),
        renewal == null ? null : Renewal.valueOf(renewal),
        row.getObject("notice_months", Integer.class),
        row.getBoolean("endless"),
        row.getObject("parent_id", UUID.class));
  }
}
