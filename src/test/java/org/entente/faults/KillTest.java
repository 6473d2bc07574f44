package org.entente.faults;

import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A case arrives whole and once, however often the application is killed on its way. */
class KillTest {

  private static final long SEED = 20261951;

  @Test
  void twoKillsLoseAndDoubleNothing() {
    walk("kth", 2, Long.getLong("entente.seed", SEED));
  }

  @Test
  @Tag("faults")
  void tenKillsLoseAndDoubleNothing() {
    walk("polito", 10, Long.getLong("entente.seed", System.nanoTime()));
  }

  private static void walk(String partner, int number, long seed) {
    World world = World.get();
    Undisturbed undisturbed = World.undisturbed();
    Kills kills = new Kills(world, number, undisturbed.steps(), seed);
    UUID id = world.toForce(new Proposal(partner), kills);
    kills.settle();
    Invariants.inForce(world.database(), id, undisturbed.trace());
  }
}
