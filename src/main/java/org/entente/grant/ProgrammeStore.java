package org.entente.grant;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.entente.shared.Jsonb;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code grant_programme}. */
@Repository
class ProgrammeStore {

  private final JdbcClient jdbc;

  ProgrammeStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<Programme> find(UUID id) {
    return jdbc.sql("select * from grant_programme where id = :id")
        .param("id", id)
        .query(ProgrammeStore::programme)
        .optional();
  }

  List<Programme> all() {
    return jdbc.sql("select * from grant_programme order by code")
        .query(ProgrammeStore::programme)
        .list();
  }

  /**
   * @return false where another programme has the code
   */
  boolean insert(Programme programme) {
    return jdbc.sql(
                """
                insert into grant_programme (id, code, kind, name, audience, payer, currency)
                values (:id, :code, :kind, :name, :audience, :payer, :currency)
                on conflict (code) do nothing
                """)
            .params(columns(programme))
            .update()
        == 1;
  }

  /**
   * @return false where somebody changed it in between
   */
  boolean update(Programme programme) {
    return jdbc.sql(
                """
                update grant_programme set kind = :kind, name = :name, audience = :audience,
                  payer = :payer, currency = :currency, version = version + 1
                 where id = :id and version = :version
                """)
            .params(columns(programme))
            .update()
        == 1;
  }

  boolean hasCalls(UUID id) {
    return jdbc.sql("select exists (select 1 from grant_call where programme = :id)")
        .param("id", id)
        .query(Boolean.class)
        .single();
  }

  private static Map<String, Object> columns(Programme programme) {
    return Map.of(
        "id", programme.id(),
        "code", programme.code(),
        "kind", programme.kind().name(),
        "name", Jsonb.object(programme.name()),
        "audience", programme.audience().stream().map(Enum::name).toArray(String[]::new),
        "payer", programme.payer().name(),
        "currency", programme.currency().getCurrencyCode(),
        "version", programme.version());
  }

  private static Programme programme(ResultSet row, int number) throws SQLException {
    return new Programme(
        row.getObject("id", UUID.class),
        row.getString("code"),
        ProgrammeKind.valueOf(row.getString("kind")),
        Jsonb.text(row.getString("name")),
        Arrays.stream((String[]) row.getArray("audience").getArray())
            .map(Audience::valueOf)
            .collect(Collectors.toSet()),
        Payer.valueOf(row.getString("payer")),
        Currency.getInstance(row.getString("currency")),
        row.getLong("version"));
  }
}
