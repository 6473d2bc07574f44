package org.entente.people.signin;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.entente.people.PasswordCheck;
import org.entente.people.query.Standings;
import org.entente.shared.Refusal;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Asks again for the password of somebody signed in; five wrong ones stop it for a while. */
@Component
class FreshPassword implements PasswordCheck {

  private final Attempts attempts;
  private final Standings standings;
  private final PasswordEncoder encoder;
  private final Clock clock;

  FreshPassword(AttemptRows rows, Standings standings, PasswordEncoder encoder, Clock clock) {
    this.attempts = new Attempts(rows, "confirm", 5, Duration.ofMinutes(15));
    this.standings = standings;
    this.encoder = encoder;
    this.clock = clock;
  }

  @Override
  public void confirm(UUID personId, String password) {
    String key = personId.toString();
    requirePatience(key);
    String hash = standings.passwordHash(personId).orElseThrow(Refusal::notFound);
    if (!encoder.matches(password, hash)) {
      attempts.failed(key, clock.instant());
      throw Refusal.invalid("people.password.wrong");
    }
    // Once more, as others may have failed meanwhile: who guesses many at once gains nothing.
    requirePatience(key);
    attempts.forget(key);
  }

  private void requirePatience(String key) {
    Optional<Duration> wait = attempts.wait(key, clock.instant());
    if (wait.isPresent()) {
      throw Refusal.invalid("people.password.throttled", Throttled.minutes(wait.get()));
    }
  }
}
