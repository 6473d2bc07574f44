package org.entente.people.signin;

import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/** Too many wrong passwords; {@code minutes} to wait, rounded up. */
class Throttled extends AuthenticationException {

  private static final long serialVersionUID = 1L;

  private final long minutes;

  Throttled(Duration wait) {
    super("too many attempts");
    this.minutes = minutes(wait);
  }

  static long minutes(Duration wait) {
    return Math.max(1, (wait.toSeconds() + 59) / 60);
  }

  long minutes() {
    return minutes;
  }
}
