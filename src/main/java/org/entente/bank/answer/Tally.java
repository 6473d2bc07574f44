package org.entente.bank.answer;

import java.util.Map;

/** How many records of a file came out how. */
public record Tally(Map<Found, Integer> counts) {

  public Tally {
    counts = Map.copyOf(counts);
  }

  public int of(Found found) {
    return counts.getOrDefault(found, 0);
  }
}
