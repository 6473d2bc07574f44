package org.entente.award;

import java.util.List;
import java.util.UUID;
import org.entente.grant.CallCases;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Awards of a cancelled call: what is reserved goes back, what both sides have signed stands.
 * Before the applications, so that whoever hears of the end holds no money any more.
 */
@Component
@Order(1)
@Transactional
class CancelledAwards implements CallCases {

  private final AwardStore store;
  private final AwardRounds rounds;
  private final AwardEndings endings;

  CancelledAwards(AwardStore store, AwardRounds rounds, AwardEndings endings) {
    this.store = store;
    this.rounds = rounds;
    this.endings = endings;
  }

  @Override
  public boolean endNext(UUID call, int most) {
    List<Award> next = next(call, most);
    // Whoever completes a task holds it before the round: so does whoever ends the case.
    next.forEach(endings::hold);
    rounds.cancel(call);
    next.forEach(endings::cancel);
    return !next.isEmpty();
  }

  /** By place; past those that are signed and wait for nothing but to be committed. */
  private List<Award> next(UUID call, int most) {
    List<Award> looked = store.all(store.running(call, 0, most));
    while (!looked.isEmpty()) {
      List<Award> open = looked.stream().filter(award -> !endings.bound(award)).toList();
      if (!open.isEmpty()) {
        return open;
      }
      looked = store.all(store.running(call, looked.get(looked.size() - 1).place(), most));
    }
    return List.of();
  }
}
