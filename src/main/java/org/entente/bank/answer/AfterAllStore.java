package org.entente.bank.answer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.entente.bank.answer.AfterAll.Outcome;
import org.entente.database.ActColumns;
import org.entente.database.Times;
import org.entente.shared.Actor;
import org.entente.shared.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of {@code bank_after_all}. */
@Component
class AfterAllStore {

  private final JdbcClient jdbc;
  private final Clock clock;

  AfterAllStore(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * @return null where somebody asked already
   */
  @Nullable UUID insert(UUID file, int position, String reason, Actor actor) {
    UUID id = Ids.next(clock);
    int inserted =
        jdbc.sql(
                """
                insert into bank_after_all (id, file_id, position, reason, asked_at, asked_by,
                  asked_name, asked_for)
                values (:id, :file, :position, :reason, :now, :actor, :name, :for)
                on conflict (file_id, position) where decided_at is null do nothing
                """)
            .param("id", id)
            .param("file", file)
            .param("position", position)
            .param("reason", reason)
            .param("now", Times.column(clock.instant()))
            .param("actor", Objects.requireNonNull(actor.personId(), "only persons ask"))
            .param("name", actor.name())
            .param("for", actor.onBehalfOf())
            .update();
    return inserted == 1 ? id : null;
  }

  void decide(UUID id, Outcome outcome, String answer, Actor actor) {
    jdbc.sql(
            """
            update bank_after_all set decided_at = :now, decided_by = :actor, decided_name = :name,
              decided_for = :for, outcome = :outcome, answer = :answer
             where id = :id and decided_at is null
            """)
        .param("now", Times.column(clock.instant()))
        .param("actor", actor.personId())
        .param("name", actor.name())
        .param("for", actor.onBehalfOf())
        .param("outcome", outcome.name())
        .param("answer", answer)
        .param("id", id)
        .update();
  }

  /** The one that waits, else the last one that was decided. */
  Optional<AfterAll> last(UUID file, int position) {
    return jdbc.sql(
            """
            select * from bank_after_all where file_id = :file and position = :position
             order by id desc limit 1
            """)
        .param("file", file)
        .param("position", position)
        .query(AfterAllStore::row)
        .optional();
  }

  /** The waiting one, held until the transaction ends. */
  Optional<AfterAll> lock(UUID file, int position) {
    return jdbc.sql(
            """
            select * from bank_after_all
             where file_id = :file and position = :position and decided_at is null for update
            """)
        .param("file", file)
        .param("position", position)
        .query(AfterAllStore::row)
        .optional();
  }

  /** Those that wait, the oldest first. */
  List<AfterAll> waiting(int limit) {
    return jdbc.sql(
            "select * from bank_after_all where decided_at is null order by id limit :limit")
        .param("limit", limit)
        .query(AfterAllStore::row)
        .list();
  }

  private static AfterAll row(ResultSet row, int number) throws SQLException {
    String outcome = row.getString("outcome");
    return new AfterAll(
        row.getObject("id", UUID.class),
        row.getObject("file_id", UUID.class),
        row.getInt("position"),
        row.getString("reason"),
        ActColumns.read(row, "asked"),
        ActColumns.readOrNull(row, "decided"),
        outcome == null ? null : Outcome.valueOf(outcome),
        Objects.requireNonNullElse(row.getString("answer"), ""));
  }
}
