package org.entente.people.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.entente.people.query.Standings;
import org.entente.shared.Refusal;
import org.entente.testing.EntenteTest;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Two throttles on one database are two nodes. */
@EntenteTest
class ThrottleTest {

  private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

  @Autowired AttemptRows rows;
  @Autowired Standings standings;
  private final String key = UUID.randomUUID().toString();

  @Test
  void allowsSoManyFailuresAndThenWaitsForTheOldestToPass() {
    Attempts attempts = new Attempts(rows, "test", 3, Duration.ofMinutes(15));
    for (int minute = 0; minute < 3; minute++) {
      assertThat(attempts.wait(key, NOON.plus(Duration.ofMinutes(minute)))).isEmpty();
      attempts.failed(key, NOON.plus(Duration.ofMinutes(minute)));
    }
    assertThat(attempts.wait(key, NOON.plus(Duration.ofMinutes(5))))
        .contains(Duration.ofMinutes(10));
    assertThat(attempts.wait(key, NOON.plus(Duration.ofMinutes(15)))).isEmpty();
    assertThat(attempts.wait("other " + key, NOON)).isEmpty();
  }

  @Test
  void whatFailedAtOneNodeCountsAtTheOther() {
    for (int i = 0; i < 5; i++) {
      node(i).failed(key, "10.9.0.1");
    }
    assertThat(node(6).wait(key, "10.9.0.1")).isPresent();
    assertThat(node(6).wait(key, "10.9.0.2")).isEmpty();
  }

  @Test
  void forgetsFailuresAfterASuccess() {
    Throttle throttle = node(0);
    for (int i = 0; i < 4; i++) {
      throttle.failed(key, key);
    }
    throttle.succeeded(key, key);
    throttle.failed(key, key);
    assertThat(throttle.wait(key, key)).isEmpty();
  }

  /** The right password among many that are tried at once. */
  @Test
  void guessingManyPasswordsAtOnceGainsNothing() {
    UUID officer = standings.named("officer").orElseThrow().person().id();
    Attempts others = new Attempts(rows, "confirm", 5, Duration.ofMinutes(15));
    PasswordEncoder slow = Mockito.mock(PasswordEncoder.class);
    Mockito.when(slow.matches(Mockito.any(), Mockito.any()))
        .thenAnswer(
            call -> {
              for (int i = 0; i < 5; i++) {
                others.failed(officer.toString(), NOON);
              }
              return true;
            });
    FreshPassword check =
        new FreshPassword(rows, standings, slow, Clock.fixed(NOON, ZoneOffset.UTC));
    try {
      assertThatThrownBy(() -> check.confirm(officer, "right"))
          .isInstanceOf(Refusal.class)
          .hasMessageContaining("people.password.throttled");
    } finally {
      others.forget(officer.toString());
    }
  }

  /** Twenty of others stop a name everywhere but where it signed in well before. */
  @Test
  void nobodyIsLockedOutOfTheirOwnPlace() {
    node(0).succeeded(key, "10.9.1.1");
    for (int i = 0; i < 20; i++) {
      node(1).failed(key, "10.9.2." + i + key);
    }
    assertThat(node(2).wait(key, "10.9.3.1")).isPresent();
    assertThat(node(2).wait(key, "10.9.1.1")).isEmpty();
  }

  @Test
  void saysMinutesRoundedUp() {
    assertThat(Throttled.minutes(Duration.ofSeconds(61))).isEqualTo(2);
    assertThat(Throttled.minutes(Duration.ofSeconds(1))).isEqualTo(1);
  }

  private Throttle node(int minute) {
    return new Throttle(rows, Clock.fixed(NOON.plus(Duration.ofMinutes(minute)), ZoneOffset.UTC));
  }
}
