package org.entente.review;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import org.entente.grant.Criterion;

/**
 * Makes percent of points: each criterion counts by its weight, whatever its maximum. Computed over
 * a common denominator and rounded once, half up, to four decimals.
 */
final class Weighting {

  static final int DECIMALS = 4;

  private final List<Criterion> criteria;
  private final BigInteger common;

  Weighting(List<Criterion> criteria) {
    this.criteria = List.copyOf(criteria);
    this.common =
        criteria.stream()
            .map(each -> BigInteger.valueOf(each.maximum()))
            .reduce(BigInteger.ONE, Weighting::leastMultiple);
  }

  BigDecimal total(Scores scores) {
    return mean(List.of(scores));
  }

  /** The weighted mean of several reviewers, each of whom counts the same. */
  BigDecimal mean(List<Scores> all) {
    BigInteger sum = BigInteger.ZERO;
    for (int i = 0; i < criteria.size(); i++) {
      Criterion criterion = criteria.get(i);
      BigInteger share = common.divide(BigInteger.valueOf(criterion.maximum()));
      long weighted = (long) criterion.weight() * halves(all, i);
      sum = sum.add(share.multiply(BigInteger.valueOf(weighted)));
    }
    BigInteger whole = common.multiply(BigInteger.valueOf(2L * all.size()));
    return new BigDecimal(sum).divide(new BigDecimal(whole), DECIMALS, RoundingMode.HALF_UP);
  }

  /** The mean of one criterion, in percent of its maximum. */
  BigDecimal mean(List<Scores> all, int criterion) {
    long whole = 2L * all.size() * criteria.get(criterion).maximum();
    return BigDecimal.valueOf(100L * halves(all, criterion))
        .divide(BigDecimal.valueOf(whole), DECIMALS, RoundingMode.HALF_UP);
  }

  /** How far the reviewers' totals lie apart. */
  BigDecimal spread(List<Scores> all) {
    List<BigDecimal> totals = all.stream().map(this::total).sorted().toList();
    return totals.get(totals.size() - 1).subtract(totals.get(0));
  }

  static long halves(List<Scores> all, int criterion) {
    long sum = 0;
    for (Scores one : all) {
      sum += one.halves().get(criterion);
    }
    return sum;
  }

  private static BigInteger leastMultiple(BigInteger one, BigInteger other) {
    return one.divide(one.gcd(other)).multiply(other);
  }
}
