package org.entente.grant;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.entente.form.FormDefinition;
import org.entente.shared.ContentHash;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code grant_call_form}: it only grows. */
@Repository
class CallFormStore {

  private final JdbcClient jdbc;
  private final Clock clock;

  CallFormStore(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  Optional<CallForm> find(UUID call, int version) {
    return jdbc.sql("select * from grant_call_form where call = :call and version = :version")
        .param("call", call)
        .param("version", version)
        .query(CallFormStore::form)
        .optional();
  }

  /** The newest version, whether it is used already or not. */
  Optional<CallForm> newest(UUID call) {
    return jdbc.sql(
            "select * from grant_call_form where call = :call order by version desc limit 1")
        .param("call", call)
        .query(CallFormStore::form)
        .optional();
  }

  List<CallForms.Version> versions(UUID call) {
    return jdbc.sql(
            """
            select f.version, f.hash, f.saved_at, coalesce(p.display_name, '') as author
              from grant_call_form f left join people_person p on p.id = f.saved_by
             where f.call = :call order by f.version desc
            """)
        .param("call", call)
        .query(
            (row, number) ->
                new CallForms.Version(
                    row.getInt("version"),
                    new ContentHash(row.getString("hash")),
                    row.getObject("saved_at", OffsetDateTime.class).toInstant(),
                    row.getString("author")))
        .list();
  }

  /**
   * @return false where somebody else saved this version first
   */
  boolean insert(CallForm form, @Nullable UUID author) {
    return jdbc.sql(
                """
                insert into grant_call_form (call, version, json, hash, saved_at, saved_by)
                values (:call, :version, :json, :hash, :now, :author) on conflict do nothing
                """)
            .param("call", form.call())
            .param("version", form.version())
            .param("json", form.json())
            .param("hash", form.hash().hex())
            .param("now", clock.instant().atOffset(ZoneOffset.UTC))
            .param("author", author)
            .update()
        == 1;
  }

  private static CallForm form(ResultSet row, int number) throws SQLException {
    String json = row.getString("json");
    return new CallForm(
        row.getObject("call", UUID.class),
        row.getInt("version"),
        FormDefinition.parse(json),
        json,
        new ContentHash(row.getString("hash")));
  }
}
