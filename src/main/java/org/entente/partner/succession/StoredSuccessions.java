package org.entente.partner.succession;

import java.util.Optional;
import java.util.UUID;
import org.entente.audit.AuditEvent;
import org.entente.audit.AuditLog;
import org.entente.partner.FamilyLock;
import org.entente.partner.Partner;
import org.entente.partner.Partners;
import org.entente.partner.Successions;
import org.entente.shared.Actor;
import org.entente.shared.CaseRef;
import org.entente.shared.Language;
import org.entente.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Successions in the table of partners, told in the history of both. */
@Service
@Transactional
class StoredSuccessions implements Successions {

  private final SuccessionStore store;
  private final Partners partners;
  private final FamilyLock lock;
  private final AuditLog audit;

  StoredSuccessions(SuccessionStore store, Partners partners, FamilyLock lock, AuditLog audit) {
    this.store = store;
    this.partners = partners;
    this.lock = lock;
    this.audit = audit;
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<Note> of(UUID partnerId) {
    return store.find(partnerId);
  }

  @Override
  public void record(UUID partnerId, Note note, long version, Actor actor) {
    lock.take();
    Partner partner = partners.get(partnerId);
    Partner successor = partners.get(note.succession().successor());
    check(partner, successor);
    if (!store.update(partnerId, note, version)) {
      throw Refusal.conflict("partner.changed");
    }
    audit.record(
        event(partner, "partner.succeeded", actor, successor)
            .with("succession", note.succession().kind())
            .with("on", note.on())
            .with("reason", note.reason()));
    audit.record(
        event(successor, "partner.succeeds", actor, partner)
            .with("succession", note.succession().kind())
            .with("on", note.on())
            .with("reason", note.reason()));
  }

  private void check(Partner partner, Partner successor) {
    if (partner.succession() != null) {
      throw Refusal.invalid("partner.succession.there");
    }
    if (store.leads(successor.id(), partner.id())) {
      throw Refusal.invalid("partner.succession.circle");
    }
    if (store.merged(successor.id()) || store.merged(partner.id())) {
      throw Refusal.invalid("partner.succession.merged");
    }
  }

  @Override
  public void takeBack(UUID partnerId, String reason, long version, Actor actor) {
    lock.take();
    Note note = store.find(partnerId).orElseThrow(() -> Refusal.conflict("partner.changed"));
    if (!store.update(partnerId, null, version)) {
      throw Refusal.conflict("partner.changed");
    }
    Partner partner = partners.get(partnerId);
    Partner successor = partners.get(note.succession().successor());
    audit.record(
        event(partner, "partner.succession.takenBack", actor, successor).with("reason", reason));
    audit.record(
        event(successor, "partner.succession.takenBack", actor, partner).with("reason", reason));
  }

  private static AuditEvent event(Partner of, String action, Actor actor, Partner other) {
    return AuditEvent.of(new CaseRef("partner", of.id()), action, actor)
        .with("organisation", other.name(Language.EN));
  }
}
