package org.entente.bank.answer;

import java.util.Map;

/** How many records of a file came out how. */
public record Tally(Map<Found, Integer> counts) {

  public Tally {
    counts = Map.copyOf(counts);
  }

  public int moved() {
    return of(Found.MOVED);
  }

  public int unmatched() {
    return of(Found.UNMATCHED);
  }

  public int different() {
    return of(Found.DIFFERENT);
  }

  public int failed() {
    return of(Found.FAILED);
  }

  public int of(Found found) {
    return counts.getOrDefault(found, 0);
  }
}
