package org.entente.disbursement;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.entente.shared.Folded;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Disbursements in their table. */
@Service
@Transactional(readOnly = true)
class StoredDisbursements implements Disbursements {

  private final DisbursementStore store;

  StoredDisbursements(DisbursementStore store) {
    this.store = store;
  }

  @Override
  public Optional<Disbursement> find(UUID id) {
    return store.find(id);
  }

  @Override
  public Disbursement get(UUID id) {
    return store.get(id);
  }

  @Override
  public List<Disbursement> ofAward(UUID award) {
    return store.ofAward(award);
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
