package org.entente.application.query;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.entente.application.AppealState;
import org.entente.database.Times;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads what an application's pages show beyond the application itself. */
@Repository
@Transactional(readOnly = true)
public class ApplicationDetails {

  private final JdbcClient jdbc;

  ApplicationDetails(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  public ApplicationExtras of(UUID application) {
    List<ApplicationExtras.Taken> snapshots = snapshots(application);
    List<ApplicationExtras.Given> verdicts = verdicts(application);
    return jdbc.sql(
            """
            select a.started_at, a.submitted_at, a.asked, a.asked_until, a.appeal, a.appeal_until,
              p.words, a.reason
            from application a left join application_appeal p on p.application = a.id
            where a.id = :id
            """)
        .param("id", application)
        .query((row, number) -> extras(row, snapshots, verdicts))
        .single();
  }

  private List<ApplicationExtras.Taken> snapshots(UUID application) {
    return jdbc.sql(
            """
            select number, submitted_at, hash, late from application_snapshot
             where application = :id order by number desc
            """)
        .param("id", application)
        .query(
            (row, number) ->
                new ApplicationExtras.Taken(
                    row.getInt("number"),
                    Times.instant(row, "submitted_at"),
                    row.getString("hash"),
                    row.getBoolean("late")))
        .list();
  }

  private List<ApplicationExtras.Given> verdicts(UUID application) {
    return jdbc.sql(
            """
            select v.kind, v.outcome, v.reason, v.overruled, p.display_name as by_name,
              o.display_name as behalf_name, v.decided_at
            from application_verdict v
            join people_person p on p.id = v.decided_by
            left join people_person o on o.id = v.on_behalf
            where v.application = :id order by v.decided_at desc, v.id desc
            """)
        .param("id", application)
        .query(
            (row, number) ->
                new ApplicationExtras.Given(
                    row.getString("kind"),
                    row.getString("outcome"),
                    row.getString("reason"),
                    row.getBoolean("overruled"),
                    row.getString("by_name"),
                    row.getString("behalf_name"),
                    Times.instant(row, "decided_at")))
        .list();
  }

  private static ApplicationExtras extras(
      ResultSet row,
      List<ApplicationExtras.Taken> snapshots,
      List<ApplicationExtras.Given> verdicts)
      throws SQLException {
    String appeal = row.getString("appeal");
    return new ApplicationExtras(
        Times.instant(row, "started_at"),
        Times.instantOrNull(row, "submitted_at"),
        row.getString("asked"),
        Times.instantOrNull(row, "asked_until"),
        appeal == null ? null : AppealState.valueOf(appeal),
        Times.instantOrNull(row, "appeal_until"),
        row.getString("words"),
        row.getString("reason"),
        snapshots,
        verdicts);
  }
}
