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
  private final AuditLog audit;

  PartnerRegister(PartnerStore store, AuditLog audit) {
    this.store = store;
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
    return store.current(true);
  }

  @Override
  @Transactional(readOnly = true)
  public List<Partner> counterparts() {
    return store.current(false);
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
    if (!store.update(partner)) {
      throw Refusal.conflict("partner.changed");
    }
    audit.record(
        event(partner, "partner.changed", actor)
            .changed("name", before.name(Language.EN), partner.name(Language.EN))
            .changed("kind", before.kind(), partner.kind())
            .changed("country", before.country(), partner.country())
            .changed("website", before.website(), partner.website())
            .changed("contact", before.contact().email(), partner.contact().email()));
  }

  private static AuditEvent event(Partner partner, String action, Actor actor) {
    return AuditEvent.of(new CaseRef("partner", partner.id()), action, actor);
  }
}
