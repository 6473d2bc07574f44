package org.entente.partner;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entente.audit.AuditEvent;
import org.entente.audit.AuditLog;
import org.entente.people.People;
import org.entente.people.Role;
import org.entente.shared.Actor;
import org.entente.shared.CaseRef;
import org.entente.shared.Language;
import org.entente.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Partners in their table, each change with its audit event. */
@Service
@Transactional
class PartnerRegister implements Partners {

  private final PartnerStore store;
  private final People people;
  private final AuditLog audit;

  PartnerRegister(PartnerStore store, People people, AuditLog audit) {
    this.store = store;
    this.people = people;
    this.audit = audit;
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<Partner> find(UUID id) {
    return store.find(id);
  }

  @Override
  @Transactional(readOnly = true)
  public Partner get(UUID id) {
    return store.find(id).orElseThrow(Refusal::notFound);
  }

  @Override
  @Transactional(readOnly = true)
  public Map<UUID, Partner> findAll(Collection<UUID> ids) {
    return store.findAll(ids).stream().collect(Collectors.toMap(Partner::id, Function.identity()));
  }

  @Override
  @Transactional(readOnly = true)
  public List<Partner> own() {
    return store.own();
  }

  @Override
  @Transactional(readOnly = true)
  public List<UUID> lineage(UUID id) {
    return store.lineage(id);
  }

  @Override
  public boolean add(Partner partner, Actor actor) {
    boolean added = store.insert(partner);
    if (added) {
      audit.record(
          event(partner, "partner.added", actor)
              .with("name", partner.name(Language.EN))
              .with("kind", partner.kind())
              .with("country", partner.country()));
    }
    return added;
  }

  @Override
  public void change(Partner partner, Actor actor) {
    Partner before = get(partner.id());
    if (before.own() && before.kind() != partner.kind() && !administrator(actor)) {
      throw Refusal.invalid("partner.ownKind");
    }
    if (!store.update(partner)) {
      throw Refusal.conflict("partner.changed");
    }
    audit.record(
        event(partner, "partner.changed", actor)
            .changed(PartnerOnRecord.of(before), PartnerOnRecord.of(partner)));
  }

  /** Who signs for one of our institutions depends on its kind: an officer cannot move that. */
  private boolean administrator(Actor actor) {
    UUID person = actor.personId();
    return person == null || people.find(person).filter(found -> found.has(Role.ADMIN)).isPresent();
  }

  private static AuditEvent event(Partner partner, String action, Actor actor) {
    return AuditEvent.of(new CaseRef("partner", partner.id()), action, actor);
  }
}
