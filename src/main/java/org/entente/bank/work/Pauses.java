package org.entente.bank.work;

import java.time.Duration;
import java.util.List;

/** How long something that failed rests before it is tried again. */
final class Pauses {

  private static final List<Duration> GROWING =
      List.of(
          Duration.ofSeconds(10),
          Duration.ofMinutes(1),
          Duration.ofMinutes(5),
          Duration.ofMinutes(15));

  private Pauses() {}

  static Duration after(int failures) {
    return GROWING.get(Math.min(Math.max(failures, 0), GROWING.size() - 1));
  }
}
