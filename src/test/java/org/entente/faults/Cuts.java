package org.entente.faults;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Cuts the line in the middle of some steps, and mends it seconds later. */
final class Cuts implements Disturbance {

  private static final int AFTER_MILLIS = 150;
  private static final int FOR_MILLIS = 2_000;

  private final Wire wire;
  private final List<Integer> steps;
  private final List<CompletableFuture<Void>> done = new ArrayList<>();

  Cuts(Wire wire, List<Integer> steps) {
    this.wire = wire;
    this.steps = steps;
  }

  @Override
  public void at(int step) {
    if (steps.contains(step)) {
      done.add(later(AFTER_MILLIS, wire::cut));
      done.add(later(AFTER_MILLIS + FOR_MILLIS, wire::mend));
    }
  }

  void settle() {
    CompletableFuture.allOf(done.toArray(CompletableFuture[]::new)).join();
    if (done.size() != 2 * steps.size()) {
      throw new AssertionError("not every cut came");
    }
  }

  private static CompletableFuture<Void> later(int millis, Runnable work) {
    return CompletableFuture.runAsync(
        work, CompletableFuture.delayedExecutor(millis, TimeUnit.MILLISECONDS));
  }
}
