package org.entente.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Kills the application at instants drawn before: so many milliseconds after a step begins. */
final class Kills implements Runnable {

  private static final int LONG_DELAY = 3_000;
  private static final int SHORT_DELAY = 400;

  private final World world;
  private final TreeMap<Integer, Integer> delays = new TreeMap<>();
  private final List<CompletableFuture<Void>> done = new ArrayList<>();
  private int step;

  /**
   * @param steps how many steps an undisturbed walk has
   */
  Kills(World world, int kills, int steps, long seed) {
    this.world = world;
    Random random = new Random(seed);
    while (delays.size() < Math.min(kills, steps)) {
      int bound = random.nextBoolean() ? SHORT_DELAY : LONG_DELAY;
      delays.put(1 + random.nextInt(steps), random.nextInt(bound));
    }
    System.out.println("[faults] seed " + seed + ": kills at step=milliseconds " + delays);
  }

  @Override
  public void run() {
    Integer delay = delays.get(++step);
    if (delay != null) {
      done.add(
          CompletableFuture.runAsync(
              this::kill, CompletableFuture.delayedExecutor(delay, TimeUnit.MILLISECONDS)));
    }
  }

  /** Waits until every kill has come and the application stands again. */
  void settle() {
    CompletableFuture.allOf(done.toArray(CompletableFuture[]::new)).join();
    if (done.size() != delays.size()) {
      throw new AssertionError("only " + done.size() + " of the kills came: " + delays);
    }
    Eventually.isTrue("stands again", Duration.ofMinutes(5), () -> world.application().ready());
  }

  private synchronized void kill() {
    System.out.println("[faults] killed: " + world.underWay());
    world.application().kill();
    Invariants.always(world.database());
    try {
      world.application().restart();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
