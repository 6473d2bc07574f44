package org.entente.partner.succession;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.entente.partner.Succession;
import org.entente.partner.Successions;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The columns of {@code partner} that say who came after it. */
@Repository
class SuccessionStore {

  private final JdbcClient jdbc;

  SuccessionStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<Successions.Note> find(UUID partnerId) {
    return jdbc.sql(
            """
            select succession, successor_id, succeeded_on, coalesce(succession_reason, '') as reason
            from partner where id = :id and succession is not null
            """)
        .param("id", partnerId)
        .query(
            (row, number) ->
                new Successions.Note(
                    new Succession(
                        Succession.Kind.valueOf(row.getString("succession")),
                        row.getObject("successor_id", UUID.class)),
                    row.getObject("succeeded_on", LocalDate.class),
                    row.getString("reason")))
        .optional();
  }

  /** Whether one comes to {@code other} by going from successor to successor. */
  boolean leads(UUID from, UUID other) {
    return jdbc.sql(
            """
            with recursive up as (
              select id, successor_id from partner where id = :from
              union select p.id, p.successor_id from partner p join up on p.id = up.successor_id)
            select exists (select 1 from up where id = :other)
            """)
        .param("from", from)
        .param("other", other)
        .query(Boolean.class)
        .single();
  }

  boolean merged(UUID partnerId) {
    return jdbc.sql("select merged_into is not null from partner where id = :id")
        .param("id", partnerId)
        .query(Boolean.class)
        .single();
  }

  /**
   * @return false when the stored version is another one
   */
  boolean update(UUID partnerId, Successions.@Nullable Note note, long version) {
    return jdbc.sql(
                """
                update partner set succession = :kind, successor_id = :successor,
                  succeeded_on = :on, succession_reason = :reason, version = version + 1
                where id = :id and version = :version and merged_into is null
                """)
            .param("id", partnerId)
            .param("kind", note == null ? null : note.succession().kind().name())
            .param("successor", note == null ? null : note.succession().successor())
            .param("on", note == null ? null : note.on())
            .param("reason", note == null ? null : note.reason())
            .param("version", version)
            .update()
        == 1;
  }
}
