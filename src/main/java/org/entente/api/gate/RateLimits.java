package org.entente.api.gate;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.EstimationProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.entente.people.Person;
import org.entente.people.RequestAllowance;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A bucket for each person and each strange address, on each node; those used last are kept. */
@Component
class RateLimits implements RequestAllowance {

  private static final int KEPT = 10_000;

  private final ApiProperties properties;
  private final TimeMeter time;
  private final Map<String, Bucket> buckets =
      Collections.synchronizedMap(
          new LinkedHashMap<String, Bucket>(64, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
              return size() > KEPT;
            }
          });

  RateLimits(ApiProperties properties, Clock clock) {
    this.properties = properties;
    this.time = new OurTime(clock);
  }

  @Override
  public Optional<Duration> wait(@Nullable Person person, String address) {
    Bucket bucket =
        person == null
            ? strangers(address)
            : bucket("person " + person.id(), properties.requestsPerMinute());
    ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
    return probe.isConsumed()
        ? Optional.empty()
        : Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()));
  }

  @Override
  public Optional<Duration> exhausted(String address) {
    EstimationProbe probe = strangers(address).estimateAbilityToConsume(1);
    return probe.canBeConsumed()
        ? Optional.empty()
        : Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()));
  }

  private Bucket strangers(String address) {
    return bucket("address " + address, properties.strangersPerMinute());
  }

  private Bucket bucket(String key, int perMinute) {
    return buckets.computeIfAbsent(key, any -> bucket(perMinute));
  }

  private Bucket bucket(int perMinute) {
    return Bucket.builder()
        .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, Duration.ofMinutes(1)))
        .withCustomTimePrecision(time)
        .build();
  }

  private record OurTime(Clock clock) implements TimeMeter {

    @Override
    public long currentTimeNanos() {
      Instant now = clock.instant();
      return TimeUnit.SECONDS.toNanos(now.getEpochSecond()) + now.getNano();
    }

    @Override
    public boolean isWallClockBased() {
      return true;
    }
  }
}
