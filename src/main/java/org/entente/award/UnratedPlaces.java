package org.entente.award;

import java.util.List;
import java.util.UUID;
import org.entente.shared.Actor;
import org.springframework.stereotype.Component;

/**
 * Places for which the tables have no rate. Each is kept for whoever has it, until somebody has
 * added the row and has the call's awards tried again; all others go on meanwhile.
 */
@Component
class UnratedPlaces {

  private final AwardStore store;
  private final RoundStore rounds;
  private final Calculation calculation;
  private final AwardHistory history;
  private final AwardNotices notices;

  UnratedPlaces(
      AwardStore store,
      RoundStore rounds,
      Calculation calculation,
      AwardHistory history,
      AwardNotices notices) {
    this.store = store;
    this.rounds = rounds;
    this.calculation = calculation;
    this.history = history;
    this.notices = notices;
  }

  /** Proposed places with a rate that nothing was reserved for yet, the best first. */
  List<Award> rated(UUID call, int limit) {
    return proposed(call).stream().filter(calculation::rated).limit(limit).toList();
  }

  private List<Award> proposed(UUID call) {
    return store.all(store.ofCall(call)).stream()
        .filter(award -> award.status() == AwardStatus.PROPOSED)
        .toList();
  }

  /** Has the places without a rate kept, and the office told. */
  void keep(UUID call) {
    keep(proposed(call));
  }

  /**
   * @return those of them without a rate
   */
  List<Award> keep(List<Award> awards) {
    List<Award> unrated =
        awards.stream()
            .filter(award -> award.computation() == null && !calculation.rated(award))
            .toList();
    unrated.forEach(this::keep);
    return unrated;
  }

  private void keep(Award award) {
    store.enter(award.id(), AwardStatus.PROPOSED);
    history.record(
        AwardHistory.of(award, "rateMissing", Actor.SYSTEM)
            .with("country", award.stay().country()));
    notices.office(award, rounds.find(award.call()).orElseThrow(), "rateMissing");
  }
}
