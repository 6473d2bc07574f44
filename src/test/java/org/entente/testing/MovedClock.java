package org.entente.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The application's clock, moved by the test. */
public final class MovedClock extends Clock {

  private final Clock base;
  private volatile Duration ahead = Duration.ZERO;

  public MovedClock(Clock base) {
    this.base = base;
  }

  public void pass(Duration time) {
    ahead = ahead.plus(time);
  }

  public void at(Instant then) {
    ahead = Duration.between(base.instant(), then);
  }

  @Override
  public Instant instant() {
    return base.instant().plus(ahead);
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return this;
  }
}
