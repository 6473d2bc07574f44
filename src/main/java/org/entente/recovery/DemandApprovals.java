package org.entente.recovery;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.entente.award.Awards;
import org.entente.shared.Act;
import org.entente.shared.Actor;
import org.entente.shared.ContentHash;
import org.entente.shared.Money;
import org.entente.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Another person decides on a demand, on its hash. */
@Service
@Transactional
public class DemandApprovals {

  private final RecoveryStore store;
  private final ClaimStore claims;
  private final Awards awards;
  private final Overpaid overpaid;
  private final OfficeAsks asks;
  private final RecoveryBars bars;
  private final RecoveryHistory history;
  private final Clock clock;

  DemandApprovals(
      RecoveryStore store,
      ClaimStore claims,
      Awards awards,
      Overpaid overpaid,
      OfficeAsks asks,
      RecoveryBars bars,
      RecoveryHistory history,
      Clock clock) {
    this.store = store;
    this.claims = claims;
    this.awards = awards;
    this.overpaid = overpaid;
    this.asks = asks;
    this.bars = bars;
    this.history = history;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  public Optional<ContentHash> content(UUID id) {
    return claims.open(store.get(id)).map(Claim::hash);
  }

  @Transactional(readOnly = true)
  public Optional<Refusal> objection(UUID id, Actor actor) {
    Recovery recovery = store.get(id);
    return claims.open(recovery).flatMap(claim -> bars.againstApproving(recovery, claim, actor));
  }

  /**
   * @throws Refusal 403 for who asked or made it and for the beneficiary, 409 where it was decided
   *     on, is about another amount by now, or cannot be refused because a report says so
   */
  public void decide(UUID id, ClaimVerdict verdict, String remarks, Actor actor) {
    Recovery recovery = store.lock(id);
    Claim claim =
        claims
            .open(recovery)
            .orElseThrow(() -> Refusal.conflict("recovery.demand.over", recovery.reference()));
    Refusal.raise(bars.againstApproving(recovery, claim, actor));
    if (verdict == ClaimVerdict.APPROVED && !claim.amount().equals(recovery.toDemand())) {
      throw Refusal.conflict("recovery.demand.grown", recovery.toDemand().toString());
    }
    if (verdict == ClaimVerdict.RETURNED && !recovery.toDemand().isPositive()) {
      throw Refusal.conflict("recovery.demand.nothing");
    }
    if (verdict == ClaimVerdict.REFUSED) {
      drop(recovery);
    }
    claims.decide(id, claim.number(), verdict, remarks, Act.of(actor, clock.instant()));
    history.record(
        RecoveryHistory.of(recovery, "demand." + verdict, actor)
            .at("approveDemand")
            .with("amount", claim.amount())
            .with("reason", remarks.isBlank() ? null : remarks)
            .on(claim.hash()));
  }

  /** What a report says is owed cannot be given up by one person: that is a waiver. */
  private void drop(Recovery recovery) {
    Money owed = overpaid.notDemanded(awards.get(recovery.award()), recovery);
    if (owed.isPositive() && !asks.open(recovery)) {
      throw Refusal.conflict("recovery.demand.owed");
    }
    store.askedInVain(recovery.id(), owed);
  }
}
