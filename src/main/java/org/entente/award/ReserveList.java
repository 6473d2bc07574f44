package org.entente.award;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.entente.shared.Actor;
import org.springframework.stereotype.Component;

/** Who is next when a place or money becomes free, in the transaction that frees it. */
@Component
class ReserveList {

  private static final Set<AwardStatus> QUEUE =
      EnumSet.of(AwardStatus.RESERVE, AwardStatus.WAITING);

  private final RoundStore rounds;
  private final AwardStore store;
  private final UnratedPlaces unrated;
  private final AwardWorkflow workflow;
  private final AwardHistory history;

  ReserveList(
      RoundStore rounds,
      AwardStore store,
      UnratedPlaces unrated,
      AwardWorkflow workflow,
      AwardHistory history) {
    this.rounds = rounds;
    this.store = store;
    this.unrated = unrated;
    this.workflow = workflow;
    this.history = history;
  }

  /**
   * As many as there are free places and money for, strictly by place: who is next and too dear
   * waits, and everybody behind them with them. Who has no rate keeps the place and holds up
   * nobody.
   */
  void moveUp(UUID call) {
    Round round = rounds.lock(call);
    if (round.state() != Round.State.PREPARED) {
      return;
    }
    boolean going = true;
    while (going && store.count(round.call(), AwardStatus.PLACED) < round.quota()) {
      Optional<UUID> next = store.first(round.call(), QUEUE);
      going = next.isPresent() && movesUp(store.lock(next.get()));
    }
  }

  private boolean movesUp(Award award) {
    if (!unrated.keep(List.of(award)).isEmpty()) {
      return true;
    }
    if (award.status() == AwardStatus.WAITING) {
      workflow.moneyFree(award.id());
    } else {
      history.record(AwardHistory.of(award, "movedUp", Actor.SYSTEM).with("place", award.place()));
      workflow.due(award.id());
    }
    return store.get(award.id()).status() == AwardStatus.APPROVAL;
  }
}
