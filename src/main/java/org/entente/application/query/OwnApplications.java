package org.entente.application.query;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.entente.application.ApplicationStatus;
import org.entente.database.Times;
import org.entente.shared.Jsonb;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What somebody has applied for. */
@Repository
@Transactional(readOnly = true)
public class OwnApplications {

  private static final int MOST = 200;

  private final JdbcClient jdbc;

  OwnApplications(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The latest first. */
  public List<OwnRow> of(List<UUID> applicants) {
    return jdbc.sql(
            """
            select a.id, a.reference, c.title, c.closes_at, a.status, d.saved_at, a.submitted_at,
              a.asked_until
            from application a
            join grant_call c on c.id = a.call_id
            join application_draft d on d.application = a.id
            where a.applicant = any(:applicants) order by a.started_at desc, a.id limit :most
            """)
        .param("applicants", applicants.toArray(UUID[]::new))
        .param("most", MOST)
        .query(OwnApplications::row)
        .list();
  }

  private static OwnRow row(ResultSet row, int number) throws SQLException {
    return new OwnRow(
        row.getObject("id", UUID.class),
        row.getString("reference"),
        Jsonb.text(row.getString("title")),
        Times.instant(row, "closes_at"),
        ApplicationStatus.valueOf(row.getString("status")),
        Times.instant(row, "saved_at"),
        Times.instantOrNull(row, "submitted_at"),
        Times.instantOrNull(row, "asked_until"));
  }
}
