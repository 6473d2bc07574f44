package org.entente.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * The clock of the demo: right for everybody but the thread that tells a story of weeks ago, which
 * would otherwise have happened within one second.
 */
@Component
@Primary
@Profile("demo")
class DemoClock extends Clock {

  private static final Duration MORNING = Duration.ofHours(7);
  private static final int MINUTES_OF_WORK = 480;
  private static final int MINUTES_BETWEEN = 37;

  private final Clock right;
  private final ThreadLocal<Duration> slow = ThreadLocal.withInitial(() -> Duration.ZERO);

  DemoClock(@Qualifier("clock") Clock right) {
    this.right = right;
  }

  /** It is this time in the story, and goes on from there. */
  void turnTo(Instant told) {
    slow.set(Duration.between(told, right.instant()));
  }

  /**
   * It is this many days ago.
   *
   * @param number of what is done that day, so that not all of it is done at once
   */
  void turnTo(int daysAgo, int number) {
    Duration into = Duration.ofMinutes((long) number * MINUTES_BETWEEN % MINUTES_OF_WORK);
    turnTo(morning(daysAgo).plus(into));
  }

  void turnRight() {
    slow.remove();
  }

  /** A negative number is in the future. */
  Instant morning(int daysAgo) {
    return today().minusDays(daysAgo).atStartOfDay(ZoneOffset.UTC).toInstant().plus(MORNING);
  }

  /** The right day, whatever is told. */
  LocalDate today() {
    return LocalDate.ofInstant(right.instant(), ZoneOffset.UTC);
  }

  @Override
  public Instant instant() {
    return right.instant().minus(slow.get());
  }

  @Override
  public ZoneId getZone() {
    return right.getZone();
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return right.withZone(zone);
  }
}
