package org.entente.partner.merge;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.entente.audit.AuditEvent;
import org.entente.audit.AuditLog;
import org.entente.partner.FamilyLock;
import org.entente.partner.MergeFact;
import org.entente.partner.Merges;
import org.entente.partner.Partner;
import org.entente.partner.PartnerChanges;
import org.entente.partner.Partners;
import org.entente.shared.Actor;
import org.entente.shared.CaseRef;
import org.entente.shared.Ids;
import org.entente.shared.Language;
import org.entente.shared.Refusal;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Merges in their tables, told in the history of both partners. */
@Service
@Transactional
class StoredMerges implements Merges {

  private final MergeStore store;
  private final DuplicateStore duplicates;
  private final Partners partners;
  private final PartnerChanges changes;
  private final FamilyLock lock;
  private final AuditLog audit;
  private final Clock clock;

  StoredMerges(
      MergeStore store,
      DuplicateStore duplicates,
      Partners partners,
      PartnerChanges changes,
      FamilyLock lock,
      AuditLog audit,
      Clock clock) {
    this.store = store;
    this.duplicates = duplicates;
    this.partners = partners;
    this.changes = changes;
    this.lock = lock;
    this.audit = audit;
    this.clock = clock;
  }

  @Override
  public void merge(Request request, Actor actor) {
    lock.take();
    try {
      held(request, actor);
    } catch (PessimisticLockingFailureException e) {
      throw busy();
    }
  }

  private void held(Request request, Actor actor) {
    UUID survivorId = request.survivor();
    UUID goneId = request.gone();
    if (survivorId.equals(goneId)) {
      throw Refusal.invalid("partner.merge.same");
    }
    if (store.hold(survivorId, goneId).size() < 2) {
      throw Refusal.conflict("partner.merge.gone");
    }
    Partner survivor = partners.get(survivorId);
    Partner gone = partners.get(goneId);
    check(request, survivor, gone);
    UUID merge = Ids.next(clock);
    store.insert(merge, request, actor, clock.instant());
    Partner merged = MergeFact.merged(survivor, gone, request.taken());
    if (!merged.equals(survivor)) {
      partners.change(merged, actor);
    }
    store.moveOver(merge, survivorId, goneId);
    store.close(merge, survivorId, goneId);
    duplicates.decide(survivorId, goneId, "MERGED", actor, clock.instant());
    changes.changed(List.of(survivorId, goneId));
    String taken =
        request.taken().stream().map(Enum::name).sorted().collect(Collectors.joining(", "));
    audit.record(
        event(survivor, "partner.merged", actor, gone)
            .with("facts", taken.isEmpty() ? null : taken)
            .with("reason", request.reason()));
    audit.record(
        event(gone, "partner.mergedAway", actor, survivor).with("reason", request.reason()));
    tell(merge, "agreement.partyMerged", gone, survivor, actor);
  }

  /** In the history of each agreement whose party is another record now. */
  private void tell(UUID merge, String action, Partner old, Partner now, Actor actor) {
    for (UUID agreement : store.agreements(merge)) {
      audit.record(
          AuditEvent.of(new CaseRef("agreement", agreement), action, actor)
              .changed("organisation", old.name(Language.EN), now.name(Language.EN)));
    }
  }

  private void check(Request request, Partner survivor, Partner gone) {
    if (survivor.version() != request.survivorVersion()
        || gone.version() != request.goneVersion()) {
      throw Refusal.conflict("partner.merge.changed");
    }
    if (survivor.succession() != null || gone.succession() != null) {
      throw Refusal.invalid("partner.merge.succeeded");
    }
    if (partners.lineage(gone.id()).contains(survivor.id())) {
      throw Refusal.invalid("partner.merge.family");
    }
    if (gone.own() && !survivor.own()) {
      throw Refusal.invalid("partner.merge.own");
    }
    if (store.isNetwork(gone.id())) {
      throw Refusal.invalid("partner.merge.network");
    }
    if (store.inOneAgreement(survivor.id(), gone.id())) {
      throw Refusal.invalid("partner.merge.agreement");
    }
  }

  @Override
  public void undo(UUID mergeId, Actor actor) {
    lock.take();
    MergeStore.Recorded merge = store.find(mergeId).orElseThrow(Refusal::notFound);
    try {
      part(merge, actor);
    } catch (PessimisticLockingFailureException e) {
      throw busy();
    }
  }

  private void part(MergeStore.Recorded merge, Actor actor) {
    if (merge.undone()) {
      throw Refusal.conflict("partner.merge.undone");
    }
    if (!store.holdGone(merge.survivor(), merge.gone())) {
      throw Refusal.conflict("partner.merge.further");
    }
    Partner survivor = partners.get(merge.survivor());
    Partner restored = restored(merge, survivor);
    if (!store.moveBack(merge)) {
      throw Refusal.conflict("partner.merge.movedOn");
    }
    if (!restored.equals(survivor)) {
      partners.change(restored, actor);
    }
    store.undone(merge.id(), actor, clock.instant());
    duplicates.reopen(merge.survivor(), merge.gone());
    changes.changed(List.of(merge.survivor(), merge.gone()));
    Partner gone = partners.get(merge.gone());
    audit.record(event(restored, "partner.merge.undone", actor, gone));
    audit.record(event(gone, "partner.merge.undone", actor, restored));
    tell(merge.id(), "agreement.partyMerge.undone", restored, gone, actor);
  }

  /** Without the facts that it took, unless somebody has changed one of these since. */
  private Partner restored(MergeStore.Recorded merge, Partner now) {
    Partner before = store.before(merge);
    Set<MergeFact> taken = merge.taken();
    if (taken == null) {
      if (now.version() != merge.survivorVersion()) {
        throw Refusal.conflict("partner.merge.edited");
      }
      return MergeFact.restored(now, before, EnumSet.allOf(MergeFact.class));
    }
    Partner merged = MergeFact.merged(before, partners.get(merge.gone()), taken);
    Set<MergeFact> back = EnumSet.noneOf(MergeFact.class);
    taken.stream().filter(fact -> !fact.same(before, merged)).forEach(back::add);
    if (!back.stream().allMatch(fact -> fact.same(merged, now))) {
      throw Refusal.conflict("partner.merge.edited");
    }
    return MergeFact.restored(now, before, back);
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<UUID> survivor(UUID partnerId) {
    return store.survivor(partnerId);
  }

  @Override
  @Transactional(readOnly = true)
  public List<Done> into(UUID partnerId) {
    return store.into(partnerId);
  }

  private static Refusal busy() {
    return Refusal.conflict("partner.merge.busy");
  }

  private static AuditEvent event(Partner of, String action, Actor actor, Partner other) {
    return AuditEvent.of(new CaseRef("partner", of.id()), action, actor)
        .with("organisation", other.name(Language.EN));
  }
}
