package org.entente.agreement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.entente.audit.AuditEvent;
import org.entente.audit.AuditLog;
import org.entente.document.Blob;
import org.entente.document.BlobStore;
import org.entente.document.FileCheck;
import org.entente.form.UploadedFile;
import org.entente.shared.Actor;
import org.entente.shared.Ids;
import org.entente.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts existing agreements into the register, and completes their records. */
@Service
@Transactional
class RecordedAgreements implements ExistingAgreements {

  private final AgreementStore store;
  private final OriginStore origins;
  private final Agreements agreements;
  private final StatusChanges changes;
  private final Numbering numbering;
  private final ObjectProvider<AgreementWorkflow> workflow;
  private final FileCheck files;
  private final BlobStore blobs;
  private final AuditLog audit;
  private final Clock clock;

  RecordedAgreements(
      AgreementStore store,
      OriginStore origins,
      Agreements agreements,
      StatusChanges changes,
      Numbering numbering,
      ObjectProvider<AgreementWorkflow> workflow,
      FileCheck files,
      BlobStore blobs,
      AuditLog audit,
      Clock clock) {
    this.store = store;
    this.origins = origins;
    this.agreements = agreements;
    this.changes = changes;
    this.numbering = numbering;
    this.workflow = workflow;
    this.files = files;
    this.blobs = blobs;
    this.audit = audit;
    this.clock = clock;
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<UUID> find(String key) {
    return origins.find(key);
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<UUID> numbered(String number) {
    return origins.numbered(number);
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<Origin> origin(UUID id) {
    return origins.of(id);
  }

  @Override
  public UUID record(ExistingAgreement existing, Actor actor) {
    UUID person = actor.personId();
    if (person == null) {
      throw new IllegalArgumentException("an existing agreement is taken over by a person");
    }
    Agreement agreement = inRegister(existing, person);
    store.insert(agreement);
    store.update(agreement);
    origins.insert(agreement.id(), existing.origin(), person);
    audit.record(
        AuditEvent.of(agreement.ref(), "agreement.takenOver", actor)
            .with("file", existing.origin().file())
            .with("line", existing.origin().line())
            .with("number", agreement.number())
            .with("status", agreement.status())
            .with("effectiveOn", agreement.dates().effectiveOn())
            .with("endsOn", agreement.dates().endsOn()));
    return agreement.id();
  }

  private Agreement inRegister(ExistingAgreement existing, UUID person) {
    return new Agreement(
        Ids.next(clock),
        numbering.nextReference(),
        existing.number(),
        RegisterStanding.of(
            existing.dates(), existing.ended(), existing.origin(), LocalDate.now(clock)),
        existing.terms(),
        person,
        existing.unit(),
        existing.owner(),
        null,
        existing.dates(),
        null,
        0);
  }

  @Override
  @Transactional(readOnly = true)
  public Set<Gap> gaps(UUID id) {
    return RegisterStanding.gaps(agreements.get(id), required(id), agreements.documents(id));
  }

  @Override
  public void seekMissing(UUID id) {
    if (!gaps(id).isEmpty()) {
      workflow.getObject().recordIncomplete(id);
    }
  }

  @Override
  public Completeness complete(UUID id, FoundOut found, Actor actor) {
    Agreement before = agreements.get(id);
    Origin origin = found.endless() ? required(id).endingNever() : required(id);
    KeyDates dates = dates(before.dates(), found, origin.noticeMonths());
    boolean ended = before.status() == AgreementStatus.ENDED && before.dates().endsOn() == null;
    changes.move(
        before,
        before
            .dated(dates)
            .ownedBy(found.owner() == null ? before.owner() : found.owner())
            .in(RegisterStanding.of(dates, ended, origin, LocalDate.now(clock))),
        "agreement.recordCompleted",
        actor,
        event -> told(event, before.dates(), dates, found));
    if (found.endless()) {
      origins.endless(id);
    }
    found.scans().forEach(scan -> file(id, scan, actor));
    return completeness(id, found);
  }

  private Completeness completeness(UUID id, FoundOut found) {
    boolean complete = gaps(id).isEmpty();
    if (!complete && found.last() && found.remark().isBlank()) {
      throw Refusal.invalid("agreement.record.why");
    }
    return complete || found.last() ? Completeness.COMPLETE : Completeness.INCOMPLETE;
  }

  private static KeyDates dates(KeyDates known, FoundOut found, @Nullable Integer noticeMonths) {
    LocalDate start = found.startsOn() == null ? known.effectiveOn() : found.startsOn();
    LocalDate end = found.endsOn() == null ? known.endsOn() : found.endsOn();
    boolean backwards = start != null && end != null && end.isBefore(start);
    if (backwards || (end != null && found.endless())) {
      throw Refusal.invalid("agreement.record.dates");
    }
    return new KeyDates(
        found.signedOn() == null ? known.signedOn() : found.signedOn(),
        start,
        end,
        RegisterStanding.noticeBy(end, noticeMonths));
  }

  private static AuditEvent told(AuditEvent event, KeyDates old, KeyDates now, FoundOut found) {
    return event
        .changed("signedOn", old.signedOn(), now.signedOn())
        .changed("effectiveOn", old.effectiveOn(), now.effectiveOn())
        .changed("endsOn", old.endsOn(), now.endsOn())
        .with("owner", found.owner())
        .with("remark", found.remark().isBlank() ? null : found.remark());
  }

  private void file(UUID id, UploadedFile scan, Actor actor) {
    String mediaType = files.accept(scan.name(), scan.content());
    Blob blob = blobs.put(scan.content(), mediaType, scan.name());
    agreements.file(
        id,
        new FiledDocument(
            FiledDocument.Kind.SCAN, blob.sha256(), blob.name(), null, clock.instant()),
        actor);
  }

  private Origin required(UUID id) {
    return origins.of(id).orElseThrow(Refusal::notFound);
  }
}
