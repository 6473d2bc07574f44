package org.entente.review;

import java.math.BigDecimal;
import java.util.List;

/**
 * A contender with all that its place is found by.
 *
 * @param score weighted mean, in percent
 * @param means by criterion in percent of its maximum, in the call's order
 * @param spread distance of the highest total from the lowest
 */
record Ranked(Contender contender, BigDecimal score, List<BigDecimal> means, BigDecimal spread) {

  Ranked {
    means = List.copyOf(means);
  }
}
