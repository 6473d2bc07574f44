package org.entente.people.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ThrottleTest {

  private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
  private final Attempts attempts = new Attempts(3, Duration.ofMinutes(15));

  @Test
  void allowsSoManyFailuresAndThenWaitsForTheOldestToPass() {
    for (int minute = 0; minute < 3; minute++) {
      assertThat(attempts.wait("a", NOON.plus(Duration.ofMinutes(minute)))).isEmpty();
      attempts.failed("a", NOON.plus(Duration.ofMinutes(minute)));
    }
    assertThat(attempts.wait("a", NOON.plus(Duration.ofMinutes(5))))
        .contains(Duration.ofMinutes(10));
    assertThat(attempts.wait("a", NOON.plus(Duration.ofMinutes(15)))).isEmpty();
    assertThat(attempts.wait("b", NOON)).isEmpty();
  }

  @Test
  void forgetsFailuresAfterASuccess() {
    for (int i = 0; i < 3; i++) {
      attempts.failed("a", NOON);
    }
    attempts.forget("a");
    assertThat(attempts.wait("a", NOON)).isEmpty();
  }

  @Test
  void saysMinutesRoundedUp() {
    assertThat(Throttled.minutes(Duration.ofSeconds(61))).isEqualTo(2);
    assertThat(Throttled.minutes(Duration.ofSeconds(1))).isEqualTo(1);
  }
}
