package org.entente.people.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.entente.people.Person;
import org.entente.people.SecondFactorCheck;
import org.entente.people.factor.Proofs;
import org.entente.shared.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Codes with patience: wrong ones count as wrong passwords do, for the person and where they come
 * from, so that whoever guesses from elsewhere keeps nobody out of their own place.
 */
@Component
class CodeCheck implements SecondFactorCheck {

  private final Proofs proofs;
  private final Throttle throttle;

  CodeCheck(Proofs proofs, Throttle throttle) {
    this.proofs = proofs;
    this.throttle = throttle;
  }

  @Override
  public boolean enrolled(UUID personId) {
    return proofs.enrolled(personId);
  }

  @Override
  public void confirm(Person person, String code) {
    String key = "code " + person.id();
    String address = address();
    requirePatience(key, address);
    Proofs.Proof proof = proofs.take(person.id(), code, person.actor());
    if (proof == Proofs.Proof.WRONG) {
      throttle.failed(key, address);
      throw Refusal.invalid("people.factor.code.wrong");
    }
    // Once more, as others may have failed meanwhile: who guesses many at once gains nothing.
    requirePatience(key, address);
    if (proof == Proofs.Proof.USED) {
      throw Refusal.invalid("people.factor.code.used");
    }
    throttle.succeeded(key, address);
  }

  private void requirePatience(String key, String address) {
    Optional<Duration> wait = throttle.wait(key, address);
    if (wait.isPresent()) {
      throw Refusal.invalid("people.factor.code.throttled", Throttled.minutes(wait.get()));
    }
  }

  private static String address() {
    return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes asked
        ? address(asked.getRequest())
        : "?";
  }

  private static String address(HttpServletRequest request) {
    return String.valueOf(request.getRemoteAddr());
  }
}
