package org.entente.benchmark;

import java.util.Arrays;
import java.util.concurrent.Callable;

/** What some work takes, against other work in the same run. */
final class Timing {

  private final double control;

  /**
   * @param name of the work that all other is compared with
   */
  Timing(String name, int rounds, Callable<?> work) throws Exception {
    control = median(rounds, work);
    System.out.printf("  %-40s p50 %8.2f ms%n", name, control);
  }

  void print(String name, int rounds, Callable<?> work) throws Exception {
    double time = median(rounds, work);
    System.out.printf("  %-40s p50 %8.2f ms, ratio %.1f%n", name, time, time / control);
  }

  private static double median(int rounds, Callable<?> work) throws Exception {
    for (int i = 0; i < rounds / 4 + 1; i++) {
      work.call();
    }
    double[] times = new double[rounds];
    for (int i = 0; i < rounds; i++) {
      long start = System.nanoTime();
      work.call();
      times[i] = (System.nanoTime() - start) / 1e6;
    }
    Arrays.sort(times);
    return times[rounds / 2];
  }
}
