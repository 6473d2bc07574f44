package org.entente.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;

/**
 * Kills the application at instants drawn before: so many milliseconds after a step begins (where a
 * step has several: after the application stands again), and every third one so long after the next
 * job begins.
 */
final class Kills implements Disturbance {

  /** Within the request of the step. */
  private static final int SHORT_DELAY = 500;

  /** Within what follows. */
  private static final int LONG_DELAY = 2_500;

  private static final int JOB_DELAY = 200;
  private static final Duration NO_JOB_COMES = Duration.ofSeconds(30);

  private record Instant(int millis, boolean inJob) {}

  private final World world;
  private final int number;
  private final TreeMap<Integer, List<Instant>> instants = new TreeMap<>();
  private final List<CompletableFuture<Void>> under = new ArrayList<>();
  private int done;

  /**
   * @param steps how many steps an undisturbed walk has
   */
  Kills(World world, int number, int steps, long seed) {
    this.world = world;
    this.number = number;
    Random random = new Random(seed);
    for (int i = 0; i < number; i++) {
      int step = 1 + random.nextInt(steps);
      boolean inJob = i % 3 == 1;
      int late = random.nextBoolean() ? SHORT_DELAY : LONG_DELAY;
      int millis = random.nextInt(inJob ? JOB_DELAY : late);
      instants.computeIfAbsent(step, none -> new ArrayList<>()).add(new Instant(millis, inJob));
    }
    System.out.println("[faults] seed " + seed + ": kills at steps " + instants);
  }

  @Override
  public void at(int step) {
    List<Instant> here = instants.getOrDefault(step, List.of());
    under.add(CompletableFuture.runAsync(() -> here.forEach(this::kill)));
  }

  @Override
  public void check() {
    under.stream()
        .filter(CompletableFuture::isCompletedExceptionally)
        .forEach(CompletableFuture::join);
  }

  /** Waits until every kill has come and the application stands again. */
  void settle() {
    CompletableFuture.allOf(under.toArray(CompletableFuture[]::new)).join();
    if (done != number) {
      throw new AssertionError("only " + done + " of the kills came: " + instants);
    }
  }

  private synchronized void kill(Instant instant) {
    if (instant.inJob()) {
      world.awaitJob(NO_JOB_COMES);
    }
    Eventually.pause(Duration.ofMillis(instant.millis()));
    System.out.println("[faults] kill " + ++done + " of " + number + ": " + world.underWay());
    world.application().kill();
    Invariants.always(world.database());
    try {
      world.application().restart();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
