package org.entente.recovery;

import java.time.Clock;
import java.util.UUID;
import org.entente.award.Award;
import org.entente.award.Awards;
import org.entente.shared.Act;
import org.entente.shared.Actor;
import org.entente.shared.Money;
import org.entente.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Somebody of the office asks for money back, because conditions of the award were broken: finance
 * makes the demand and a third person approves it.
 */
@Service
@Transactional
public class RecoveryStarts {

  private final Awards awards;
  private final Overpaid overpaid;
  private final RecoveryStore store;
  private final RecoveryOpenings openings;
  private final RecoveryBars bars;
  private final RecoveryHistory history;
  private final Clock clock;

  RecoveryStarts(
      Awards awards,
      Overpaid overpaid,
      RecoveryStore store,
      RecoveryOpenings openings,
      RecoveryBars bars,
      RecoveryHistory history,
      Clock clock) {
    this.awards = awards;
    this.overpaid = overpaid;
    this.store = store;
    this.openings = openings;
    this.bars = bars;
    this.history = history;
    this.clock = clock;
  }

  /** What was paid and is not demanded yet: more cannot be asked for. */
  @Transactional(readOnly = true)
  public Money most(UUID award) {
    return overpaid.notAskedFor(awards.get(award), store.ofAward(award).orElse(null));
  }

  /**
   * @return the recovery's id
   * @throws Refusal 403 for the beneficiary, 409 while something waits to be demanded, 422 for an
   *     amount beyond what was paid and a reason that says nothing
   */
  public UUID ask(UUID id, Money amount, String reason, Actor actor) {
    Award award = awards.get(id);
    Recovery known = store.ofAward(id).map(found -> store.lock(found.id())).orElse(null);
    String said = Reasons.checked(reason);
    Money most = overpaid.notAskedFor(award, known);
    if (!amount.isPositive() || amount.compareTo(most) > 0) {
      throw Refusal.invalid("recovery.start.amount", most.toString());
    }
    return known == null ? opened(award, amount, said, actor) : again(known, amount, said, actor);
  }

  private UUID opened(Award award, Money amount, String reason, Actor actor) {
    UUID id = openings.open(award, amount, reason, actor);
    Refusal.raise(bars.againstTakingPart(store.get(id), actor));
    return id;
  }

  private UUID again(Recovery known, Money amount, String reason, Actor actor) {
    Refusal.raise(bars.againstTakingPart(known, actor));
    if (known.toDemand().isPositive()) {
      throw Refusal.conflict("recovery.start.open", known.reference());
    }
    store.askedFor(known.id(), amount, reason, Act.of(actor, clock.instant()));
    history.record(
        RecoveryHistory.of(known, "asked", actor).with("amount", amount).with("reason", reason));
    openings.again(known);
    return known.id();
  }
}
