package org.entente.testing;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.entente.award.Award;
import org.entente.award.AwardCommitted;
import org.entente.award.Awards;
import org.entente.form.UploadedFile;
import org.entente.reporting.Report;
import org.entente.reporting.ReportSendings;
import org.entente.reporting.Reports;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Reports of stays that are over. */
@Component
public class SampleReports {

  /** What the host certifies. */
  public static final UploadedFile CERTIFICATE =
      new UploadedFile(
          "certificate.pdf",
          "application/pdf",
          "%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n".getBytes(StandardCharsets.US_ASCII));

  /** As long as a report has to be. */
  public static final String STORY = "I learnt a lot about rivers, and they about mine.";

  private final CommittedAwards committed;
  private final Awards awards;
  private final Reports reports;
  private final ReportSendings sendings;
  private final ApplicationEventPublisher events;
  private final TransactionTemplate transaction;
  private final Clock clock;

  SampleReports(
      CommittedAwards committed,
      Awards awards,
      Reports reports,
      ReportSendings sendings,
      ApplicationEventPublisher events,
      TransactionTemplate transaction,
      Clock clock) {
    this.committed = committed;
    this.awards = awards;
    this.reports = reports;
    this.sendings = sendings;
    this.events = events;
    this.transaction = transaction;
    this.clock = clock;
  }

  /** One that is expected of a stay of three months, which ended forty days ago. */
  public UUID expected() {
    LocalDate from = LocalDate.now(clock).minusDays(40).minusMonths(3);
    UUID call = committed.call(new CommittedAwards.Stay(1, "GB", from));
    return expected(awards.ofCall(call).get(0));
  }

  /** The same of somebody with an account. */
  public UUID ofPerson(UUID person) {
    return expected(committed.ofPerson(person, LocalDate.now(clock).minusDays(40).minusMonths(3)));
  }

  private UUID expected(Award award) {
    transaction.executeWithoutResult(status -> events.publishEvent(new AwardCommitted(award.id())));
    return reports.ofAward(award.id()).map(Report::id).orElseThrow();
  }

  /** Sent, with so many days less than agreed on at the end. */
  public void send(UUID report, int missing) {
    Award award = award(report);
    sendings.send(
        report,
        new ReportSendings.Told(
            award.stay().from(), award.stay().until().minusDays(missing), STORY, CERTIFICATE));
  }

  public void sendThatNobodyWent(UUID report) {
    sendings.send(report, new ReportSendings.Told(null, null, STORY, null));
  }

  public Award award(UUID report) {
    return awards.get(reports.get(report).award());
  }
}
