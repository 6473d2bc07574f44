package org.entente.review.query;

import java.math.BigDecimal;
import java.util.List;
import org.entente.review.Standing;

/**
 * One place of a ranking with what it was found by.
 *
 * @param means by criterion in percent of its maximum, in the call's order
 */
public record RankingRow(
    int place,
    int number,
    String reference,
    BigDecimal score,
    List<BigDecimal> means,
    int reviews,
    BigDecimal spread,
    Standing standing,
    String tieRule) {

  public RankingRow {
    means = List.copyOf(means);
  }
}
