package org.entente.people.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.UUID;
import org.entente.people.factor.FactorPolicy;
import org.entente.people.query.Standing;
import org.springframework.stereotype.Component;

/**
 * Whether a password is enough. Asked anew with every request: whoever gets a role that needs a
 * second factor, or sets one up elsewhere, is asked for it in every session they have.
 */
@Component
public class FactorDoor {

  private final FactorPolicy policy;

  FactorDoor(FactorPolicy policy) {
    this.policy = policy;
  }

  boolean open(Standing standing, HttpSession session) {
    if (!standing.factor()) {
      return !policy.requires(standing.person());
    }
    return session.getAttribute(FactorPassed.KEY) instanceof FactorPassed passed
        && passed.person().equals(standing.person().id());
  }

  /** The person has given a code. The session gets a new id, as at every step up. */
  public void passed(HttpServletRequest request, UUID person) {
    if (request.getSession(false) != null) {
      request.changeSessionId();
    }
    request.getSession().setAttribute(FactorPassed.KEY, new FactorPassed(person));
  }
}
