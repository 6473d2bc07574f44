package org.entente.review;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.entente.grant.Criterion;
import org.entente.shared.Refusal;

/**
 * Points and remarks as a reviewer gives them, by criterion in the call's order.
 *
 * @param points whole or half ones
 */
public record GivenScores(List<BigDecimal> points, List<String> remarks) {

  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  public GivenScores {
    points = List.copyOf(points);
    remarks = List.copyOf(remarks);
  }

  /**
   * @throws Refusal INVALID unless each criterion has points from none to its maximum, in halves
   */
  Scores checked(List<Criterion> criteria) {
    if (points.size() != criteria.size() || remarks.size() != criteria.size()) {
      throw Refusal.invalid("review.error.scoreEach");
    }
    List<Integer> halves = new ArrayList<>();
    for (int i = 0; i < criteria.size(); i++) {
      halves.add(halves(points.get(i), criteria.get(i).maximum()));
    }
    return new Scores(halves);
  }

  private static int halves(BigDecimal points, int maximum) {
    BigDecimal doubled = points.multiply(TWO);
    boolean whole = doubled.stripTrailingZeros().scale() <= 0;
    boolean within = points.signum() >= 0 && points.compareTo(BigDecimal.valueOf(maximum)) <= 0;
    if (!whole || !within) {
      throw Refusal.invalid("review.error.points", maximum);
    }
    return doubled.intValueExact();
  }
}
