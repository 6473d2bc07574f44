package org.entente.application;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.entente.database.Times;
import org.entente.shared.ContentHash;

/** Submitted applications as they stand in their tables, with the snapshot that counts. */
final class SubmittedRows {

  static final String SELECT =
      """
      select a.id, a.reference, a.call_id, a.status, a.host, a.country, a.from_on, a.until_on,
        a.distance_km, a.version, p.id as applicant_id, p.person, p.name, p.address, p.language,
        p.audience, a.unit as applicant_unit, s.number, s.form_version, s.content, s.hash, s.submitted_at, s.late
      from application a
      join application_applicant p on p.id = a.applicant
      join application_snapshot s on s.application = a.id and s.number = a.snapshot
      where\s""";

  private SubmittedRows() {}

  static Application row(ResultSet row, int number) throws SQLException {
    return new Application(
        row.getObject("id", UUID.class),
        row.getString("reference"),
        row.getObject("call_id", UUID.class),
        ApplicantStore.of(row, "applicant_id"),
        new Placement(
            row.getObject("host", UUID.class),
            row.getString("country"),
            row.getObject("from_on", LocalDate.class),
            row.getObject("until_on", LocalDate.class),
            row.getObject("distance_km", Integer.class)),
        ApplicationStatus.valueOf(row.getString("status")),
        new Snapshot(
            row.getInt("number"),
            row.getInt("form_version"),
            AnswerText.read(row.getString("content")),
            new ContentHash(row.getString("hash")),
            Times.instant(row, "submitted_at"),
            row.getBoolean("late")),
        row.getLong("version"));
  }
}
