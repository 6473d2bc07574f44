package org.entente.award;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.entente.shared.Folded;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Awards in their tables. */
@Service
@Transactional(readOnly = true)
class StoredAwards implements Awards {

  private final AwardStore store;

  StoredAwards(AwardStore store) {
    this.store = store;
  }

  @Override
  public Optional<Award> find(UUID id) {
    return store.find(id);
  }

  @Override
  public Award get(UUID id) {
    return store.get(id);
  }

  @Override
  public List<Award> ofCall(UUID call) {
    return store.all(store.ofCall(call));
  }

  @Override
  public Optional<Award> ofApplication(UUID application) {
    return store.by("application_id", application).map(store::get);
  }

  @Override
  public Optional<Award> ofAgreement(UUID agreement) {
    return store.by("agreement_id", agreement).map(store::get);
  }

  @Override
  public Map<UUID, String> references(Collection<UUID> ids) {
    return store.references(ids);
  }

  @Override
  public List<UUID> search(String words, int limit) {
    String folded = Folded.of(words);
    return folded.isEmpty() ? List.of() : store.search(folded, limit);
  }
}
