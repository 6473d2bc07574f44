package org.entente.award.query;

import java.util.List;
import java.util.UUID;
import org.entente.award.AwardStatus;
import org.jspecify.annotations.Nullable;

/**
 * Which awards.
 *
 * @param words folded; empty for all
 * @param statuses none for all
 */
public record AwardFilter(
    String words, List<AwardStatus> statuses, @Nullable UUID call, @Nullable UUID envelope) {

  public AwardFilter {
    statuses = List.copyOf(statuses);
  }

  AwardFilter withoutStatuses() {
    return new AwardFilter(words, List.of(), call, envelope);
  }
}
