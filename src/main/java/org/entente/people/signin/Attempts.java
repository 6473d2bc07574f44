package org.entente.people.signin;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Counts failures in a sliding window. Remembers so many keys, the ones used last. */
final class Attempts {

  private static final int KEYS = 10_000;

  private final int limit;
  private final Duration window;
  private final Map<String, Deque<Instant>> failures =
      new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Deque<Instant>> eldest) {
          return size() > KEYS;
        }
      };

  Attempts(int limit, Duration window) {
    this.limit = limit;
    this.window = window;
  }

  /** How long to wait before the next try, empty when one is allowed now. */
  synchronized Optional<Duration> wait(String key, Instant now) {
    Deque<Instant> recent = recent(key, now);
    return recent.size() < limit
        ? Optional.empty()
        : Optional.of(Duration.between(now, recent.getFirst().plus(window)));
  }

  synchronized void failed(String key, Instant now) {
    Deque<Instant> recent = recent(key, now);
    recent.addLast(now);
    if (recent.size() > limit) {
      recent.removeFirst();
    }
    failures.put(key, recent);
  }

  synchronized void forget(String key) {
    failures.remove(key);
  }

  private Deque<Instant> recent(String key, Instant now) {
    Deque<Instant> recent = failures.getOrDefault(key, new ArrayDeque<>());
    while (!recent.isEmpty() && !recent.getFirst().plus(window).isAfter(now)) {
      recent.removeFirst();
    }
    return recent;
  }
}
