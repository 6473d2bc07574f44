package org.entente.people.signin;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Counts failures in a sliding window.
 *
 * @param what is counted: keys of one kind mean nothing to another
 */
record Attempts(AttemptRows rows, String what, int limit, Duration window) {

  /** How long to wait before the next try, empty when one is allowed now. */
  Optional<Duration> wait(String key, Instant now) {
    return rows.oldestOf(limit, of(key), now.minus(window))
        .map(oldest -> Duration.between(now, oldest.plus(window)));
  }

  void failed(String key, Instant now) {
    rows.add(of(key), now);
  }

  void forget(String key) {
    rows.forget(of(key));
  }

  private String of(String key) {
    return what + " " + key;
  }
}
