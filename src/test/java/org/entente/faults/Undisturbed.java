package org.entente.faults;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The measure of every disturbed walk.
 *
 * @param steps what people had to do
 */
record Undisturbed(UUID id, int steps, Trace trace) {

  private static Undisturbed walked;

  static synchronized Undisturbed of(World world) {
    if (walked == null) {
      AtomicInteger steps = new AtomicInteger();
      UUID id = world.toForce(new Proposal("epfl"), steps::set);
      walked = new Undisturbed(id, steps.get(), Trace.of(world.database(), id));
    }
    return walked;
  }
}
