package org.entente.review;

import java.util.List;
import org.entente.grant.Call;
import org.entente.grant.Criterion;
import org.entente.shared.ContentHash;

/** A ranking as text: the same rules and scores give the same text, and so the same hash. */
final class RankingText {

  private RankingText() {}

  static ContentHash hash(Call call, List<RankedPlace> places) {
    StringBuilder text = new StringBuilder();
    text.append("ranking|").append(call.reference());
    text.append('|').append(call.quota()).append('|').append(call.reserve()).append('\n');
    for (Criterion criterion : call.criteria()) {
      text.append("criterion|").append(criterion.key());
      text.append('|').append(criterion.weight());
      text.append('|').append(criterion.maximum()).append('\n');
    }
    places.forEach(place -> text.append(place.canonical()).append('\n'));
    return ContentHash.of(text.toString());
  }
}
