package org.entente.people.signin;

import java.util.Optional;
import org.entente.people.CurrentActor;
import org.entente.people.Person;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** The person of the session that the request belongs to. */
@Component
class SessionActor implements CurrentActor {

  @Override
  public Person person() {
    return signedIn().orElseThrow(() -> new IllegalStateException("nobody is signed in"));
  }

  @Override
  public Optional<Person> signedIn() {
    Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
    return authentication != null && authentication.getPrincipal() instanceof SignedIn signedIn
        ? Optional.of(signedIn.person())
        : Optional.empty();
  }
}
