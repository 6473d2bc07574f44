package org.entente.notify.post;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The application's clock, moved by the test. */
final class MovedClock extends Clock {

  private final Clock base;
  private volatile Duration ahead = Duration.ZERO;

  MovedClock(Clock base) {
    this.base = base;
  }

  void pass(Duration time) {
    ahead = ahead.plus(time);
  }

  void at(Instant then) {
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
