package org.entente.reporting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.entente.award.Award;
import org.entente.award.Awards;
import org.entente.document.BlobStore;
import org.entente.document.FileCheck;
import org.entente.form.UploadedFile;
import org.entente.shared.ContentHash;
import org.entente.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** The beneficiary sends their report. */
@Service
public class ReportSendings {

  /** What a story may have at most. */
  public static final int LONGEST = 5000;

  private static final int SHORTEST = 20;
  private static final int YEARS = 3;

  private final ReportStore store;
  private final ReportParts parts;
  private final Awards awards;
  private final FileCheck check;
  private final BlobStore blobs;
  private final ReportingWorkflow workflow;
  private final ReportHistory history;
  private final TransactionOperations transaction;
  private final Clock clock;

  ReportSendings(
      ReportStore store,
      ReportParts parts,
      Awards awards,
      FileCheck check,
      BlobStore blobs,
      ReportingWorkflow workflow,
      ReportHistory history,
      TransactionOperations transaction,
      Clock clock) {
    this.store = store;
    this.parts = parts;
    this.awards = awards;
    this.check = check;
    this.blobs = blobs;
    this.workflow = workflow;
    this.history = history;
    this.transaction = transaction;
    this.clock = clock;
  }

  /**
   * What is sent.
   *
   * @param from null, as {@code until} and the certificate, where there was no stay
   */
  public record Told(
      @Nullable LocalDate from,
      @Nullable LocalDate until,
      String story,
      @Nullable UploadedFile certificate) {}

  /**
   * Looks at the certificate before anything else, since a scanner may take its time.
   *
   * @throws Refusal CONFLICT where none is awaited, INVALID for days that cannot be, a text that is
   *     too short or too long, or a certificate that is missing or is no file we take
   */
  public void send(UUID id, Told told) {
    UploadedFile file = told.certificate();
    String type = file == null ? "" : check.accept(file.name(), file.content());
    transaction.executeWithoutResult(status -> send(id, told, type));
  }

  private void send(UUID id, Told told, String type) {
    Report report = store.lock(id);
    if (!report.state().awaited()) {
      throw Refusal.conflict("reporting.send.over", report.reference());
    }
    Award award = awards.get(report.award());
    checked(told, award);
    Sending sending = sending(report, told, type, award);
    parts.send(id, sending, award.beneficiary().actor());
    store.enter(id, ReportState.SENT);
    history.record(
        ReportHistory.of(report, "sent", award.beneficiary().actor())
            .with("from", sending.from())
            .with("until", sending.until())
            .with("file", sending.fileName())
            .on(sending.hash()));
    workflow.sent(id);
  }

  private void checked(Told told, Award award) {
    int length = told.story().strip().length();
    if (length < SHORTEST || length > LONGEST) {
      throw Refusal.invalid("reporting.send.story", SHORTEST, LONGEST);
    }
    if (told.from() == null && told.until() == null) {
      return;
    }
    if (told.from() == null
        || told.until() == null
        || impossible(told.from(), told.until(), award)) {
      throw Refusal.invalid("reporting.send.days");
    }
    if (told.certificate() == null) {
      throw Refusal.invalid("reporting.send.certificate");
    }
  }

  private boolean impossible(LocalDate from, LocalDate until, Award award) {
    return until.isBefore(from)
        || until.isAfter(LocalDate.now(clock))
        || from.isBefore(award.stay().from().minusYears(YEARS))
        || from.isAfter(award.stay().until().plusYears(YEARS));
  }

  private Sending sending(Report report, Told told, String type, Award award) {
    UploadedFile file = told.from() == null ? null : told.certificate();
    ContentHash certificate =
        file == null ? null : blobs.put(file.content(), type, file.name()).sha256();
    int number = report.sending() == null ? 1 : report.sending().number() + 1;
    String story = told.story().strip();
    return new Sending(
        number,
        told.from(),
        told.until(),
        story,
        certificate,
        file == null ? null : file.name(),
        clock.instant(),
        award.beneficiary().name(),
        Sending.hash(report.reference(), number, told.from(), told.until(), story, certificate));
  }
}
