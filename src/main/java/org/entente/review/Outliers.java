package org.entente.review;

import java.math.BigDecimal;
import java.util.List;

/** Totals that lie further from the middle of an application's totals than its call allows. */
final class Outliers {

  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  private Outliers() {}

  /** The middle one, or the mean of the two in the middle. */
  static BigDecimal median(List<BigDecimal> totals) {
    List<BigDecimal> sorted = totals.stream().sorted().toList();
    int half = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(half)
        : sorted.get(half - 1).add(sorted.get(half)).divide(TWO);
  }

  /**
   * @param distance in percent; just as far is not yet an outlier
   */
  static boolean isOne(BigDecimal total, List<BigDecimal> totals, int distance) {
    BigDecimal away = total.subtract(median(totals)).abs();
    return away.compareTo(BigDecimal.valueOf(distance)) > 0;
  }

  static boolean any(List<BigDecimal> totals, int distance) {
    return totals.stream().anyMatch(total -> isOne(total, totals, distance));
  }
}
