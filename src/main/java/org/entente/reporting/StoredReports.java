package org.entente.reporting;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reports in their tables. */
@Service
@Transactional(readOnly = true)
class StoredReports implements Reports {

  private final ReportStore store;
  private final ReportParts parts;

  StoredReports(ReportStore store, ReportParts parts) {
    this.store = store;
    this.parts = parts;
  }

  @Override
  public Optional<Report> find(UUID id) {
    return store.find(id);
  }

  @Override
  public Report get(UUID id) {
    return store.get(id);
  }

  @Override
  public Optional<Report> ofAward(UUID award) {
    return store.ofAward(award);
  }

  @Override
  public List<Sending> sendings(UUID id) {
    return parts.sendings(id);
  }

  @Override
  public Map<UUID, String> references(Collection<UUID> ids) {
    return store.references(ids);
  }

  @Override
  public List<Report> page(@Nullable ReportState state, @Nullable Report after, int limit) {
    return store.page(state, after, limit);
  }
}
