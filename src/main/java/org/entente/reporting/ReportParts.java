package org.entente.reporting;

import java.util.List;
import java.util.UUID;
import org.entente.database.ActColumns;
import org.entente.database.Times;
import org.entente.shared.Act;
import org.entente.shared.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What hangs on a report: what was sent, requests for force majeure, lines of the amount. */
@Repository
class ReportParts {

  private final JdbcClient jdbc;

  ReportParts(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The latest first. */
  List<Sending> sendings(UUID report) {
    return jdbc.sql(
            """
            select s.*, number as sending, hash as sending_hash from reporting_sending s
             where report_id = :id order by number desc
            """)
        .param("id", report)
        .query(ReportRows::sending)
        .list();
  }

  void send(UUID report, Sending sending, Actor actor) {
    jdbc.sql(
            """
            insert into reporting_sending (report_id, number, from_on, until_on, story,
              certificate, file_name, hash, sent_at, sent_by, sent_name)
            values (:report, :number, :from, :until, :story, :certificate, :file, :hash, :at, :by,
              :name)
            """)
        .param("report", report)
        .param("number", sending.number())
        .param("from", sending.from())
        .param("until", sending.until())
        .param("story", sending.story())
        .param("certificate", sending.certificate() == null ? null : sending.certificate().hex())
        .param("file", sending.fileName())
        .param("hash", sending.hash().hex())
        .param("at", Times.column(sending.at()))
        .param("by", actor.personId())
        .param("name", sending.by())
        .update();
  }

  void ask(UUID report, Excuse excuse) {
    Act asked = excuse.asked();
    jdbc.sql(
            """
            insert into reporting_excuse (report_id, number, reason, hash, asked_by, asked_name,
              asked_for, asked_at)
            values (:report, :number, :reason, :hash, :by, :name, :for, :at)
            """)
        .param("report", report)
        .param("number", excuse.number())
        .param("reason", excuse.reason())
        .param("hash", excuse.hash().hex())
        .params(ActColumns.parameters(asked))
        .update();
  }

  void decide(UUID report, int number, boolean confirmed, Act act) {
    jdbc.sql(
            """
            update reporting_excuse set confirmed = :confirmed, decided_by = :by,
              decided_name = :name, decided_for = :for, decided_at = :at
             where report_id = :report and number = :number and confirmed is null
            """)
        .param("confirmed", confirmed)
        .params(ActColumns.parameters(act))
        .param("report", report)
        .param("number", number)
        .update();
  }

  void lines(UUID report, List<Eligible.Line> lines) {
    int number = 1;
    for (Eligible.Line line : lines) {
      jdbc.sql(
              """
              insert into reporting_line (report_id, number, rate, unit, awarded, eligible)
              values (:report, :number, :rate, :unit, :awarded, :eligible)
              """)
          .param("report", report)
          .param("number", number++)
          .param("rate", line.rate())
          .param("unit", line.unit().name())
          .param("awarded", line.awarded().minor())
          .param("eligible", line.eligible().minor())
          .update();
    }
  }
}
