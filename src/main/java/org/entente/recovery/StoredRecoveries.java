package org.entente.recovery;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.entente.shared.Folded;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Recoveries in their tables. */
@Service
@Transactional(readOnly = true)
class StoredRecoveries implements Recoveries {

  private final RecoveryStore store;
  private final ClaimStore claims;
  private final RequestStore requests;
  private final MovementStore movements;
  private final Debts debts;

  StoredRecoveries(
      RecoveryStore store,
      ClaimStore claims,
      RequestStore requests,
      MovementStore movements,
      Debts debts) {
    this.store = store;
    this.claims = claims;
    this.requests = requests;
    this.movements = movements;
    this.debts = debts;
  }

  @Override
  public Optional<Recovery> find(UUID id) {
    return store.find(id);
  }

  @Override
  public Recovery get(UUID id) {
    return store.get(id);
  }

  @Override
  public Optional<Recovery> ofAward(UUID award) {
    return store.ofAward(award);
  }

  @Override
  public List<Claim> claims(UUID id) {
    return claims.of(store.get(id));
  }

  @Override
  public List<RecoveryRequest> requests(UUID id) {
    return requests.of(id);
  }

  @Override
  public Optional<RecoveryRequest> request(UUID id) {
    return requests.find(id);
  }

  @Override
  public List<Movement> movements(UUID id) {
    return movements.of(store.get(id));
  }

  @Override
  public Optional<RecoveryRequest> plan(UUID id) {
    return store.get(id).state() == RecoveryState.IN_INSTALMENTS
        ? requests.plan(id)
        : Optional.empty();
  }

  @Override
  public Optional<PlanLine> next(UUID id) {
    return debts.of(store.get(id)).stream()
        .findFirst()
        .map(debt -> new PlanLine(debt.dueOn(), debt.amount()));
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
