package org.entente.recovery.query;

import java.util.List;
import java.util.UUID;
import org.entente.recovery.RecoveryState;
import org.jspecify.annotations.Nullable;

/**
 * Which recoveries.
 *
 * @param words folded; empty for all
 * @param states none for all
 * @param late only those of which something is overdue
 */
public record RecoveryFilter(
    String words, List<RecoveryState> states, boolean late, @Nullable UUID award) {

  public RecoveryFilter {
    states = List.copyOf(states);
  }

  RecoveryFilter withoutStates() {
    return new RecoveryFilter(words, List.of(), late, award);
  }
}
