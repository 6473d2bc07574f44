package org.entente.people.signin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
  private static final int KNOWN_PLACES = 10_000;

  private final Attempts byPlace = new Attempts(5, WINDOW);
  private final Attempts byAddress = new Attempts(50, WINDOW);
  private final Attempts byName = new Attempts(20, WINDOW);
  private final Set<String> known =
      Collections.synchronizedSet(
          Collections.newSetFromMap(
              new LinkedHashMap<String, Boolean>() {
                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
                  return size() > KNOWN_PLACES;
                }
              }));
  private final Clock clock;

  Throttle(Clock clock) {
    this.clock = clock;
  }

  /** How long this name has to wait at this address, empty when it may try. */
  Optional<Duration> wait(String name, String address) {
    Instant now = clock.instant();
    String place = place(name, address);
    Optional<Duration> forName = known.contains(place) ? Optional.empty() : byName.wait(name, now);
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
    String place = place(name, address);
    byPlace.forget(place);
    known.add(place);
  }

  private static String place(String name, String address) {
    return name + " " + address;
  }
}
