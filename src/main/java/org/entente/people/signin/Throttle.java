package org.entente.people.signin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Slows guessing down: by name and address together, by address alone, and by name alone. The last
 * does not count where this name signed in well before, so that nobody can lock a person out of
 * their own place from somewhere else.
 */
@Component
class Throttle {

  private static final Duration WINDOW = Duration.ofMinutes(15);
  private static final Duration KNOWN = Duration.ofDays(180);

  private final AttemptRows rows;
  private final Attempts byPlace;
  private final Attempts byAddress;
  private final Attempts byName;
  private final Clock clock;

  Throttle(AttemptRows rows, Clock clock) {
    this.rows = rows;
    this.byPlace = new Attempts(rows, "place", 5, WINDOW);
    this.byAddress = new Attempts(rows, "address", 50, WINDOW);
    this.byName = new Attempts(rows, "name", 20, WINDOW);
    this.clock = clock;
  }

  /** How long this name has to wait at this address, empty when it may try. */
  Optional<Duration> wait(String name, String address) {
    Instant now = clock.instant();
    String place = place(name, address);
    Optional<Duration> forName = rows.knows(place) ? Optional.empty() : byName.wait(name, now);
    return Stream.of(byPlace.wait(place, now), byAddress.wait(address, now), forName)
        .flatMap(Optional::stream)
        .max(Duration::compareTo);
  }

  void failed(String name, String address) {
    Instant now = clock.instant();
    byPlace.failed(place(name, address), now);
    byAddress.failed(address, now);
    byName.failed(name, now);
  }

  void succeeded(String name, String address) {
    Instant now = clock.instant();
    String place = place(name, address);
    byPlace.forget(place);
    rows.remember(place, now);
    rows.sweep(now.minus(WINDOW), now.minus(KNOWN));
  }

  private static String place(String name, String address) {
    return name + " " + address;
  }
}
