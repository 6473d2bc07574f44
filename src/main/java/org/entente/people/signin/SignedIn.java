package org.entente.people.signin;

import java.security.Principal;
import java.util.List;
import org.entente.people.Person;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;

/**
 * Whom a session belongs to.
 *
 * @param person as they stood when last looked at
 * @param epoch that the session was opened under
 */
public record SignedIn(Person person, int epoch) implements Principal {

  @Override
  public String getName() {
    return person.signInName();
  }

  /** Roles are asked of the person, so the token carries no authorities. */
  public Authentication token() {
    return UsernamePasswordAuthenticationToken.authenticated(this, null, List.of());
  }
}
