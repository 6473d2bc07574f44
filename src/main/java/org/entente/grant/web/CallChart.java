package org.entente.grant.web;

import java.util.List;

/**
 * Figures as bars, with the same figures as a table.
 *
 * @param name {@code day}, {@code country} or {@code unit}
 * @param maximum the highest figure, at least 1
 */
public record CallChart(String name, List<Bar> bars, int maximum) {

  /** Of the drawing, in its own units. */
  public static final int HEIGHT = 120;

  private static final int STEP = 24;
  private static final int WIDTH = 16;
  private static final int LEFT = 34;

  /** A few bars are drawn no larger than many. */
  private static final int FEWEST = 26;

  /** One bar: what is counted, how it is called and how often it is there. */
  public record Bar(String label, int count) {}

  public int total() {
    return bars.stream().mapToInt(Bar::count).sum();
  }

  public int width() {
    return LEFT + Math.max(FEWEST, bars.size()) * STEP;
  }

  public int x(int position) {
    return LEFT + position * STEP;
  }

  public int barWidth() {
    return WIDTH;
  }

  public int height(Bar bar) {
    return Math.max(1, bar.count() * HEIGHT / maximum);
  }

  public int y(Bar bar) {
    return HEIGHT + 10 - height(bar);
  }

  static CallChart of(String name, List<Bar> bars) {
    return new CallChart(
        name, bars, Math.max(1, bars.stream().mapToInt(Bar::count).max().orElse(1)));
  }
}
