package org.entente.grant;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.entente.audit.AuditEvent;
import org.entente.audit.AuditLog;
import org.entente.shared.Actor;
import org.entente.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Programmes in their table, one audit event for each change. */
@Service
@Transactional
class StoredProgrammes implements Programmes {

  private final ProgrammeStore store;
  private final AuditLog audit;

  StoredProgrammes(ProgrammeStore store, AuditLog audit) {
    this.store = store;
    this.audit = audit;
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<Programme> find(UUID id) {
    return store.find(id);
  }

  @Override
  @Transactional(readOnly = true)
  public Programme get(UUID id) {
    return store.find(id).orElseThrow(Refusal::notFound);
  }

  @Override
  @Transactional(readOnly = true)
  public List<Programme> all() {
    return store.all();
  }

  @Override
  public void add(Programme programme, Actor actor) {
    if (!store.insert(programme)) {
      throw Refusal.conflict("grant.programme.taken", programme.code());
    }
    AuditEvent event = AuditEvent.of(programme.ref(), "grant.programmeAdded", actor);
    audit.record(event.changed(Map.of(), fields(programme)));
  }

  @Override
  public void change(Programme programme, Actor actor) {
    Programme before = get(programme.id());
    boolean moved =
        before.kind() != programme.kind() || !before.currency().equals(programme.currency());
    if (moved && store.hasCalls(programme.id())) {
      throw Refusal.invalid("grant.programme.fixed", before.code());
    }
    if (!store.update(programme)) {
      throw Refusal.conflict("grant.programme.changed", before.code());
    }
    audit.record(
        AuditEvent.of(programme.ref(), "grant.programmeChanged", actor)
            .changed(fields(before), fields(programme)));
  }

  private static Map<String, String> fields(Programme programme) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("code", programme.code());
    fields.put("kind", programme.kind().name());
    fields.put("name", programme.name().tagged());
    fields.put("audience", programme.audience().toString());
    fields.put("payer", programme.payer().name());
    fields.put("currency", programme.currency().getCurrencyCode());
    return fields;
  }
}
