package org.entente.payee.query;

import java.util.List;
import org.entente.payee.DetailsState;

/**
 * Which entries.
 *
 * @param words folded; empty for all
 * @param states none for all
 */
public record DetailsFilter(String words, List<DetailsState> states) {

  public DetailsFilter {
    states = List.copyOf(states);
  }

  DetailsFilter withoutStates() {
    return new DetailsFilter(words, List.of());
  }
}
