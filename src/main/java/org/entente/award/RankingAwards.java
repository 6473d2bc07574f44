package org.entente.award;

import java.util.List;
import org.entente.review.Place;
import org.entente.review.Ranking;
import org.entente.review.RankingDecided;
import org.entente.review.Rankings;
import org.entente.review.Standing;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A ranking that stands becomes awards, in the transaction that tells of it. */
@Component
@Transactional
class RankingAwards {

  private final Rankings rankings;
  private final AwardRounds rounds;

  RankingAwards(Rankings rankings, AwardRounds rounds) {
    this.rankings = rankings;
    this.rounds = rounds;
  }

  @EventListener
  void on(RankingDecided event) {
    rankings.find(event.call()).map(RankingAwards::ranked).ifPresent(rounds::open);
  }

  private static RankedCall ranked(Ranking ranking) {
    List<RankedCall.Ranked> places =
        ranking.places().stream()
            .filter(place -> place.standing() != Standing.BELOW)
            .map(RankingAwards::ranked)
            .toList();
    return new RankedCall(ranking.call(), ranking.hash(), places);
  }

  private static RankedCall.Ranked ranked(Place place) {
    return new RankedCall.Ranked(
        place.place(), place.application(), place.standing() == Standing.PROPOSED);
  }
}
