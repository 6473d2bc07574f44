package org.entente.application;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.entente.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Applications in their tables. */
@Service
@Transactional(readOnly = true)
class StoredApplications implements Applications {

  private final ApplicationStore store;
  private final SnapshotStore snapshots;

  StoredApplications(ApplicationStore store, SnapshotStore snapshots) {
    this.store = store;
    this.snapshots = snapshots;
  }

  @Override
  public Optional<Application> find(UUID id) {
    return store.find(id);
  }

  @Override
  public Application get(UUID id) {
    return store.find(id).orElseThrow(Refusal::notFound);
  }

  @Override
  public List<Application> eligible(UUID call) {
    return store.eligible(call);
  }

  @Override
  public int stillOpen(UUID call) {
    return store.stillOpen(call);
  }

  @Override
  public List<UUID> search(String words, int limit) {
    return store.search(words, limit);
  }

  @Override
  public List<ApplicantFile> files(UUID id) {
    return snapshots.files(id);
  }
}
