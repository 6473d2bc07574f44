package org.entente.partner;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.entente.audit.AuditEvent;
import org.entente.audit.AuditLog;
import org.entente.shared.Actor;
import org.entente.shared.CaseRef;
import org.entente.shared.Language;
import org.entente.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Service
class RevisedPartners implements PartnerRevisions {

  private final PartnerStore store;
  private final PartnerIndex index;
  private final PartnerChanges changes;
  private final AuditLog audit;

  RevisedPartners(PartnerStore store, PartnerIndex index, PartnerChanges changes, AuditLog audit) {
    this.store = store;
    this.index = index;
    this.changes = changes;
    this.audit = audit;
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public void write(String source, List<PartnerRevision> revisions, Actor actor) {
    List<Partner> added =
        revisions.stream().filter(it -> it.before() == null).map(PartnerRevision::after).toList();
    List<Partner> changed =
        revisions.stream()
            .filter(it -> it.before() != null && it.recordChanged())
            .map(PartnerRevision::after)
            .toList();
    store.insertAll(added);
    if (!store.updateAll(changed)) {
      throw Refusal.conflict("partner.changed");
    }
    // What the source says comes first: where the record says the same, it stays the source's.
    addToIndex(source, revisions);
    index.record(known(revisions));
    changes.changed(revisions.stream().map(RevisedPartners::id).toList());
    audit.recordAll(revisions.stream().map(revision -> event(revision, actor)).toList());
  }

  private void addToIndex(String source, List<PartnerRevision> revisions) {
    index.add(
        source,
        revisions.stream()
            .flatMap(it -> it.names().stream().map(each -> PartnerIndex.row(id(it), each)))
            .toList(),
        revisions.stream()
            .flatMap(it -> it.identifiers().stream().map(each -> PartnerIndex.row(id(it), each)))
            .toList());
  }

  private static Map<UUID, KnownBy> known(List<PartnerRevision> revisions) {
    Map<UUID, KnownBy> known = new LinkedHashMap<>();
    revisions.stream()
        .filter(PartnerRevision::recordChanged)
        .forEach(it -> known.put(id(it), KnownBy.of(it.after())));
    return known;
  }

  private static AuditEvent event(PartnerRevision revision, Actor actor) {
    Partner before = revision.before();
    Partner after = revision.after();
    CaseRef subject = new CaseRef("partner", after.id());
    AuditEvent event =
        before == null
            ? AuditEvent.of(subject, "partner.added", actor)
                .with("name", after.name(Language.EN))
                .with("kind", after.kind())
                .with("country", after.country())
            : AuditEvent.of(subject, "partner.changed", actor)
                .changed(PartnerOnRecord.of(before), PartnerOnRecord.of(after));
    return event
        .with("otherNames", joined(revision.names().stream().map(PartnerName::text).toList()))
        .with(
            "identifiers",
            joined(
                revision.identifiers().stream()
                    .map(each -> each.scheme() + " " + each.value())
                    .toList()))
        .with("source", revision.whence());
  }

  private static @org.jspecify.annotations.Nullable String joined(List<String> texts) {
    return texts.isEmpty() ? null : texts.stream().collect(Collectors.joining("; "));
  }

  private static UUID id(PartnerRevision revision) {
    return revision.after().id();
  }
}
