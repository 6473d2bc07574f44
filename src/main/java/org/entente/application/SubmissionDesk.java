package org.entente.application;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.entente.application.SnapshotStore.Taken;
import org.entente.form.Answers;
import org.entente.form.FormCheck;
import org.entente.grant.Call;
import org.entente.grant.CallForm;
import org.entente.grant.Calls;
import org.entente.shared.ContentHash;
import org.entente.shared.Ids;
import org.entente.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Submits drafts: one at a time for each application, by the clock of that transaction. */
@Service
@Transactional
class SubmissionDesk implements Submissions {

  private final ApplicationStore store;
  private final DraftStore drafts;
  private final DraftKeeping keeping;
  private final DraftCheck checks;
  private final SnapshotStore snapshots;
  private final SnapshotTaking taking;
  private final WaiverStore waivers;
  private final ApplicationNotices notices;
  private final Calls calls;
  private final Clock clock;

  SubmissionDesk(
      ApplicationStore store,
      DraftStore drafts,
      DraftKeeping keeping,
      DraftCheck checks,
      SnapshotStore snapshots,
      SnapshotTaking taking,
      WaiverStore waivers,
      ApplicationNotices notices,
      Calls calls,
      Clock clock) {
    this.store = store;
    this.drafts = drafts;
    this.keeping = keeping;
    this.checks = checks;
    this.snapshots = snapshots;
    this.taking = taking;
    this.waivers = waivers;
    this.notices = notices;
    this.calls = calls;
    this.clock = clock;
  }

  @Override
  public Outcome submit(UUID application, Sent sent) {
    UUID call = drafts.find(application).orElseThrow(Refusal::notFound).call();
    store.meet(call, false);
    Standing standing = store.lock(application);
    if (!standing.open()) {
      return again(standing, sent);
    }
    Draft draft = keeping.keep(standing, sent);
    Call now = calls.get(call);
    Instant instant = clock.instant();
    if (now.status().over() || !now.status().published()) {
      return new Outcome.CallOver(draft);
    }
    boolean resubmitted = standing.status() == ApplicationStatus.MORE_INFORMATION;
    boolean inTime = resubmitted ? asked(standing, instant) : now.accepts(instant);
    boolean late = !inTime && !resubmitted && waived(standing, instant);
    if (!inTime && !late) {
      Instant since = resubmitted ? Objects.requireNonNull(standing.askedUntil()) : now.closesAt();
      return new Outcome.TooLate(draft, since);
    }
    CallForm form = checks.form(call);
    FormCheck check = checks.of(form, draft.fields(), draft.files(), sent.language());
    return check.valid()
        ? new Outcome.Submitted(taking.take(standing, draft, form, check.answers(), late, instant))
        : new Outcome.Invalid(draft, check);
  }

  @Override
  public void acknowledge(UUID application) {
    Application submitted = store.find(application).orElseThrow(Refusal::notFound);
    Snapshot snapshot = submitted.snapshot();
    notices.tell(
        submitted,
        "receipt:" + snapshot.number(),
        "receipt",
        notices.time(snapshot.submittedAt(), submitted.applicant().language()),
        snapshot.hash().hex());
  }

  private static boolean asked(Standing standing, Instant now) {
    Instant until = standing.askedUntil();
    return until != null && now.isBefore(until);
  }

  private boolean waived(Standing standing, Instant now) {
    return waivers.of(standing.id()).stream().anyMatch(waiver -> waiver.holds(now));
  }

  /** Whoever sends the same once more gets the same answer. */
  private Outcome again(Standing standing, Sent sent) {
    if (standing.snapshot() == 0 || standing.status().ended()) {
      throw Refusal.conflict("application.draft.closed");
    }
    Optional<ContentHash> before = snapshots.hash(standing.id(), standing.snapshot());
    CallForm form = checks.form(standing.call());
    List<ApplicantFile> files = together(drafts.files(standing.id()), sent.files());
    Answers answers = checks.of(form, DraftKeeping.fields(sent), files, sent.language()).answers();
    Taken same = taking.taken(standing.call(), form, standing.snapshot(), answers, files);
    if (!before.equals(Optional.of(same.hash()))) {
      throw Refusal.conflict(
          "application.submitted.already", Objects.requireNonNull(standing.reference()));
    }
    return new Outcome.Submitted(store.find(standing.id()).orElseThrow(Refusal::notFound));
  }

  private List<ApplicantFile> together(List<ApplicantFile> kept, List<CheckedFile> sent) {
    List<ApplicantFile> all = new ArrayList<>(kept);
    sent.stream()
        .filter(file -> kept.stream().noneMatch(each -> same(each, file)))
        .forEach(
            file ->
                all.add(
                    new ApplicantFile(
                        Ids.next(clock),
                        file.field(),
                        file.name(),
                        file.mediaType(),
                        file.content().length,
                        file.sha256())));
    return all;
  }

  private static boolean same(ApplicantFile kept, CheckedFile sent) {
    return kept.field().equals(sent.field())
        && kept.name().equals(sent.name())
        && kept.sha256().equals(sent.sha256());
  }
}
