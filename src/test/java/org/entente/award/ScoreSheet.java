package org.entente.award;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/**
 * What several reviewers give one application, and the order that follows, computed without a line
 * of Entente: merit of 10 weighs 60 percent, the project of 5 weighs 40. The best come first; equal
 * ones by merit, then by how far the reviewers agree.
 */
record ScoreSheet(List<BigDecimal> merits, List<BigDecimal> projects)
    implements Comparable<ScoreSheet> {

  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final BigDecimal MERIT = new BigDecimal("6");
  private static final BigDecimal PROJECT = new BigDecimal("8");

  static ScoreSheet drawn(int reviewers, Random random) {
    List<BigDecimal> merits = new ArrayList<>();
    List<BigDecimal> projects = new ArrayList<>();
    for (int i = 0; i < reviewers; i++) {
      merits.add(HALF.multiply(BigDecimal.valueOf(random.nextInt(21))));
      projects.add(HALF.multiply(BigDecimal.valueOf(random.nextInt(11))));
    }
    return new ScoreSheet(merits, projects);
  }

  String merit(int reviewer) {
    return merits.get(reviewer).toPlainString();
  }

  String project(int reviewer) {
    return projects.get(reviewer).toPlainString();
  }

  /** In percent. */
  BigDecimal score() {
    BigDecimal sum = totals().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    return sum.divide(BigDecimal.valueOf(merits.size()));
  }

  private List<BigDecimal> totals() {
    List<BigDecimal> totals = new ArrayList<>();
    for (int i = 0; i < merits.size(); i++) {
      totals.add(MERIT.multiply(merits.get(i)).add(PROJECT.multiply(projects.get(i))));
    }
    return totals;
  }

  private BigDecimal merit() {
    return merits.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private BigDecimal spread() {
    List<BigDecimal> sorted = totals().stream().sorted().toList();
    return sorted.get(sorted.size() - 1).subtract(sorted.get(0));
  }

  @Override
  public int compareTo(ScoreSheet other) {
    return Comparator.comparing(ScoreSheet::score)
        .thenComparing(ScoreSheet::merit, Comparator.naturalOrder())
        .reversed()
        .thenComparing(ScoreSheet::spread)
        .compare(this, other);
  }
}
