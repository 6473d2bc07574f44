package org.entente.review;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * An application that is to be ranked.
 *
 * @param number under which the panel knows it
 * @param submittedAt when it was submitted first
 * @param scores of each reviewer, at least one
 */
record Contender(
    UUID application, int number, String reference, Instant submittedAt, List<Scores> scores) {

  Contender {
    scores = List.copyOf(scores);
  }
}
