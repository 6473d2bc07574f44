package org.entente.partner.ingest;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.entente.partner.ImportFormat;
import org.entente.partner.ImportState;
import org.entente.partner.PartnerImport.Counts;
import org.entente.shared.Actor;
import org.entente.shared.Jsonb;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the work itself reads and writes of {@code partner_import}. */
@Repository
class JobStore {

  /** Who holds it works on imports; the number is this lock's alone. */
  private static final long WORK = 0x656E_7469_6D70L;

  private final JdbcClient jdbc;
  private final Clock clock;

  JobStore(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** The import whose turn it is. */
  Optional<Job> next() {
    return jdbc.sql(
            """
            select * from partner_import where state in ('WAITING', 'RUNNING')
             order by requested_at, turn, id limit 1
            """)
        .query(JobStore::job)
        .optional();
  }

  /**
   * Until the transaction ends, whichever way: PostgreSQL lets go for a node that is killed.
   *
   * @return false while another node works
   */
  boolean lock() {
    return jdbc.sql("select pg_try_advisory_xact_lock(:work)")
        .param("work", WORK)
        .query(Boolean.class)
        .single();
  }

  boolean cancelled(UUID id) {
    return jdbc.sql("select cancelled from partner_import where id = :id")
        .param("id", id)
        .query(Boolean.class)
        .single();
  }

  /** The file has been read. */
  void started(UUID id, ImportFormat format, int rows, int reported) {
    jdbc.sql(
            """
            update partner_import set state = 'RUNNING', format = :format, rows = :rows,
              reported = :reported, attempts = 0, started_at = :now where id = :id
            """)
        .param("format", format.name())
        .param("rows", rows)
        .param("reported", reported)
        .param("now", now())
        .param("id", id)
        .update();
  }

  void advanced(UUID id, int position, Counts more) {
    jdbc.sql(
            """
            update partner_import set position = :position, taken = taken + :taken,
              merged = merged + :merged, unchanged = unchanged + :unchanged,
              reported = reported + :reported, attempts = 0 where id = :id
            """)
        .param("position", position)
        .param("taken", more.taken())
        .param("merged", more.merged())
        .param("unchanged", more.unchanged())
        .param("reported", more.reported())
        .param("id", id)
        .update();
  }

  void failedOnce(UUID id) {
    jdbc.sql("update partner_import set attempts = attempts + 1 where id = :id")
        .param("id", id)
        .update();
  }

  /** It ends well or because somebody wanted it; nothing is kept that only the work needs. */
  void ended(UUID id, ImportState state) {
    end(id, state);
    for (String table :
        List.of("partner_import_chunk", "partner_import_row", "partner_import_key")) {
      jdbc.sql("delete from " + table + " where import_id = :id").param("id", id).update();
    }
  }

  /** It ends because of its content or of ourselves. */
  void ended(UUID id, ImportState state, String reason, int line, List<String> says) {
    jdbc.sql(
            """
            update partner_import set trouble = :reason, trouble_line = :line,
              trouble_says = :says where id = :id
            """)
        .param("reason", reason)
        .param("line", line)
        .param("says", Jsonb.object(says))
        .param("id", id)
        .update();
    if (state == ImportState.FAILED) {
      end(id, state);
    } else {
      ended(id, state);
    }
  }

  private void end(UUID id, ImportState state) {
    jdbc.sql("update partner_import set state = :state, finished_at = :now where id = :id")
        .param("state", state.name())
        .param("now", now())
        .param("id", id)
        .update();
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }

  private static Job job(ResultSet row, int number) throws SQLException {
    UUID person = row.getObject("requested_by", UUID.class);
    return new Job(
        row.getObject("id", UUID.class),
        row.getString("file_name"),
        row.getString("format"),
        row.getBoolean("every_kind"),
        row.getBoolean("cancelled"),
        row.getObject("rows", Integer.class),
        row.getInt("position"),
        row.getInt("attempts"),
        person == null ? Actor.SYSTEM : Actor.person(person, row.getString("requested_name")));
  }
}
