package org.entente.agreement;

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
import org.entente.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Agreements in their tables. */
@Service
@Transactional
class StoredAgreements implements Agreements {

  private final AgreementStore store;
  private final DocumentStore documents;
  private final StatusChanges changes;
  private final AgreementSearch search;
  private final AuditLog audit;

  StoredAgreements(
      AgreementStore store,
      DocumentStore documents,
      StatusChanges changes,
      AgreementSearch search,
      AuditLog audit) {
    this.store = store;
    this.documents = documents;
    this.changes = changes;
    this.search = search;
    this.audit = audit;
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<Agreement> find(UUID id) {
    return store.find(id);
  }

  @Override
  @Transactional(readOnly = true)
  public Agreement get(UUID id) {
    return store.find(id).orElseThrow(Refusal::notFound);
  }

  @Override
  @Transactional(readOnly = true)
  public Map<UUID, Agreement> findAll(Collection<UUID> ids) {
    return store.findAll(ids).stream()
        .collect(Collectors.toMap(Agreement::id, Function.identity()));
  }

  @Override
  @Transactional(readOnly = true)
  public List<UUID> search(String words, int limit) {
    return search.find(words, limit);
  }

  @Override
  public void entered(UUID id, AgreementStatus status, Actor actor) {
    Agreement agreement = get(id);
    if (agreement.status() != status && !agreement.status().closed()) {
      changes.move(agreement, agreement.in(status), "agreement.entered", actor);
    }
  }

  @Override
  public void file(UUID id, FiledDocument document, Actor actor) {
    Agreement agreement = get(id);
    if (documents.file(id, document)) {
      audit.record(
          AuditEvent.of(agreement.ref(), "agreement.filed", actor)
              .with("name", document.name())
              .with("kind", document.kind())
              .with("sha256", document.blob().hex()));
    }
  }

  @Override
  @Transactional(readOnly = true)
  public List<FiledDocument> documents(UUID id) {
    return documents.of(id);
  }
}
