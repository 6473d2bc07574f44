package org.entente.review;

import java.util.List;

/**
 * What one reviewer gave one application.
 *
 * @param halves half points by criterion, in the call's order: 7 is three and a half
 */
record Scores(List<Integer> halves) {

  Scores {
    halves = List.copyOf(halves);
  }
}
