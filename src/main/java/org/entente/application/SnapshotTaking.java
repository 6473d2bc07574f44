package org.entente.application;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.entente.application.SnapshotStore.Taken;
import org.entente.audit.AuditEvent;
import org.entente.audit.AuditLog;
import org.entente.database.YearlyNumbers;
import org.entente.form.Answers;
import org.entente.grant.CallForm;
import org.entente.shared.Refusal;
import org.springframework.stereotype.Component;

/** Takes the snapshot of an application that is held, and tells its case. */
@Component
class SnapshotTaking {

  private final ApplicationStore store;
  private final YearlyNumbers numbers;
  private final SnapshotStore snapshots;
  private final PlacementReading placements;
  private final ApplicationWords words;
  private final ApplicationWorkflow workflow;
  private final AuditLog audit;

  SnapshotTaking(
      ApplicationStore store,
      YearlyNumbers numbers,
      SnapshotStore snapshots,
      PlacementReading placements,
      ApplicationWords words,
      ApplicationWorkflow workflow,
      AuditLog audit) {
    this.store = store;
    this.numbers = numbers;
    this.snapshots = snapshots;
    this.placements = placements;
    this.words = words;
    this.workflow = workflow;
    this.audit = audit;
  }

  Taken taken(UUID call, CallForm form, int number, Answers answers, List<ApplicantFile> files) {
    return new Taken(
        number, form.version(), AnswerText.write(call, form.version(), answers, files), files);
  }

  Application take(
      Standing standing, Draft draft, CallForm form, Answers answers, boolean late, Instant now) {
    int number = standing.snapshot() + 1;
    String before = standing.reference();
    String reference = before == null ? numbers.next("AP", 5, "application_counter") : before;
    Taken taken = taken(standing.call(), form, number, answers, draft.files());
    snapshots.add(standing.id(), taken, now, late);
    Placement placement = placements.of(answers);
    String unit = unit(answers, draft.applicant());
    store.submitted(
        standing.id(),
        new ApplicationStore.Submitted(
            reference,
            number,
            placement,
            unit,
            late,
            now,
            words.of(reference, draft.applicant(), placement, unit)));
    audit.record(
        AuditEvent.of(
                standing.ref(),
                before == null ? "application.submitted" : "application.resubmitted",
                draft.applicant().actor())
            .with("reference", reference)
            .with("number", number)
            .with("late", late ? "true" : null)
            .on(taken.hash()));
    tell(standing);
    return store.find(standing.id()).orElseThrow();
  }

  private void tell(Standing standing) {
    if (standing.status() == ApplicationStatus.DRAFT) {
      workflow.submitted(standing.id());
    } else if (!workflow.informationReceived(standing.id())) {
      throw Refusal.conflict("application.draft.closed");
    }
  }

  /** Where the form does not ask for it, the applicant's own. */
  private static String unit(Answers answers, Applicant applicant) {
    return Objects.requireNonNull(answers.text(CallForm.UNIT).orElse(applicant.unit()));
  }
}
