package org.entente.takeover;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.entente.shared.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code takeover_run}. */
@Repository
class RunStore {

  private final JdbcClient jdbc;
  private final Clock clock;

  RunStore(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * @return the new run; none while another goes on
   */
  Optional<UUID> begin(UUID sheet, boolean dry, UUID officer) {
    UUID id = Ids.next(clock);
    int inserted =
        jdbc.sql(
                """
                insert into takeover_run (id, sheet_id, dry, started_by, started_at)
                values (:id, :sheet, :dry, :officer, :now) on conflict do nothing
                """)
            .param("id", id)
            .param("sheet", sheet)
            .param("dry", dry)
            .param("officer", officer)
            .param("now", now())
            .update();
    return inserted == 1 ? Optional.of(id) : Optional.empty();
  }

  Optional<Run> find(UUID id) {
    return jdbc.sql("select * from takeover_run where id = :id")
        .param("id", id)
        .query(RunStore::run)
        .optional();
  }

  Optional<Run> last(UUID sheet) {
    return jdbc.sql(
            "select * from takeover_run where sheet_id = :sheet order by started_at desc, id desc limit 1")
        .param("sheet", sheet)
        .query(RunStore::run)
        .optional();
  }

  void reached(UUID id, long line, int rows) {
    jdbc.sql("update takeover_run set reached = :line, done = done + :rows where id = :id")
        .param("line", line)
        .param("rows", rows)
        .param("id", id)
        .update();
  }

  void end(UUID id) {
    jdbc.sql("update takeover_run set ended_at = :now where id = :id")
        .param("now", now())
        .param("id", id)
        .update();
  }

  /** Ends it before the last row, as whoever began it may not go on. */
  void stop(UUID id) {
    jdbc.sql("update takeover_run set ended_at = :now, stopped = true where id = :id")
        .param("now", now())
        .param("id", id)
        .update();
  }

  private OffsetDateTime now() {
    return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
  }

  private static Run run(ResultSet row, int number) throws SQLException {
    return new Run(
        row.getObject("id", UUID.class),
        row.getObject("sheet_id", UUID.class),
        row.getBoolean("dry"),
        row.getLong("reached"),
        row.getInt("done"),
        row.getObject("started_by", UUID.class),
        row.getObject("ended_at") != null,
        row.getBoolean("stopped"));
  }
}
