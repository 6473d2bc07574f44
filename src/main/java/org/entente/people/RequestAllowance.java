package org.entente.people;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How often a program may ask. */
public interface RequestAllowance {

  /**
   * Takes one request out of what is allowed.
   *
   * @param person who asks, null where nobody is signed in: then the address counts
   * @return how long to wait where nothing is left
   */
  Optional<Duration> wait(@Nullable Person person, String address);

  /** How long strangers at this address have to wait, taking nothing out. */
  Optional<Duration> exhausted(String address);
}
