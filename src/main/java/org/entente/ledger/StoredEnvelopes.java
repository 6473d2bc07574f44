package org.entente.ledger;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.entente.audit.AuditEvent;
import org.entente.audit.AuditLog;
import org.entente.shared.Actor;
import org.entente.shared.Refusal;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class StoredEnvelopes implements Envelopes {

  private final EnvelopeStore store;
  private final AuditLog audit;

  StoredEnvelopes(EnvelopeStore store, AuditLog audit) {
    this.store = store;
    this.audit = audit;
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<Envelope> find(UUID id) {
    return store.find(id);
  }

  @Override
  @Transactional(readOnly = true)
  public Envelope get(UUID id) {
    return store.find(id).orElseThrow(Refusal::notFound);
  }

  @Override
  @Transactional(readOnly = true)
  public List<Envelope> ofProgramme(UUID programme) {
    return store.ofProgramme(programme);
  }

  @Override
  @Transactional(readOnly = true)
  public List<Envelope> page(EnvelopeFilter filter) {
    return store.page(filter);
  }

  @Override
  @Transactional(readOnly = true)
  public List<Envelope> search(String words, int limit) {
    return store.search(words, limit);
  }

  @Override
  @Transactional(readOnly = true)
  public List<Integer> years() {
    return store.years();
  }

  @Override
  @Transactional(readOnly = true)
  public Set<UUID> programmes() {
    return Set.copyOf(store.programmes());
  }

  @Override
  @Transactional(readOnly = true)
  public List<Envelope> nextYearOf(Envelope envelope) {
    return store.ofYear(envelope.year() + 1).stream()
        .filter(next -> next.open() && ChangeCheck.follows(next, envelope))
        .toList();
  }

  @Override
  public UUID open(NewEnvelope envelope, Actor actor) {
    UUID programme = envelope.programme();
    if (programme != null) {
      store
          .of(programme, envelope.year(), envelope.currency())
          .ifPresent(known -> refuse(known.reference()));
    }
    UUID id = insert(envelope, actor);
    audit.record(
        AuditEvent.of(Envelope.ref(id), "ledger.opened", actor)
            .with("name", envelope.name().tagged())
            .with("year", envelope.year())
            .with("currency", envelope.currency().getCurrencyCode()));
    return id;
  }

  private UUID insert(NewEnvelope envelope, Actor actor) {
    try {
      return store.insert(envelope, actor);
    } catch (DuplicateKeyException e) {
      throw Refusal.conflict("ledger.twice", String.valueOf(envelope.year()));
    }
  }

  private static void refuse(String reference) {
    throw Refusal.conflict("ledger.twice", reference);
  }
}
