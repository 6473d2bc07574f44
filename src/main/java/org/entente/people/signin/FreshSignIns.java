package org.entente.people.signin;

import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.util.Optional;
import org.entente.people.CurrentActor;
import org.entente.people.FreshAction;
import org.entente.people.FreshAuthentication;
import org.entente.people.FreshAuthenticationNeeded;
import org.entente.people.IdentityProof;
import org.entente.people.PasswordCheck;
import org.entente.people.Person;
import org.entente.people.Strength;
import org.entente.people.session.SessionStore;
import org.entente.shared.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Fresh sign-ins of whoever the present request is from, in its session. */
@Component
public class FreshSignIns implements FreshAuthentication {

  private final FreshRows rows;
  private final CurrentActor current;
  private final PasswordCheck passwords;
  private final IdentityProof proof;
  private final Clock clock;

  FreshSignIns(
      FreshRows rows,
      CurrentActor current,
      PasswordCheck passwords,
      IdentityProof proof,
      Clock clock) {
    this.rows = rows;
    this.current = current;
    this.passwords = passwords;
    this.proof = proof;
    this.clock = clock;
  }

  @Override
  public boolean holds(FreshAction action) {
    Person person = current.person();
    return session()
        .filter(session -> rows.holds(session, person.id(), action, clock.instant()))
        .isPresent();
  }

  @Override
  public void use(FreshAction action) {
    Person person = current.person();
    boolean used =
        session()
            .filter(session -> rows.use(session, person.id(), action, clock.instant()))
            .isPresent();
    if (!used) {
      throw new FreshAuthenticationNeeded(action);
    }
  }

  /** Whether the person is asked for a code, too. */
  public boolean needsCode(FreshAction action) {
    return action.strength() == Strength.SECOND_FACTOR && proof.asksForCode(current.person());
  }

  /** Whether the action needs a second factor, and the person has none. */
  public boolean lacksFactor(FreshAction action) {
    return action.strength() == Strength.SECOND_FACTOR && proof.lacksFactor(current.person());
  }

  /**
   * Signs the person in again, for this action.
   *
   * @throws Refusal 422 for a wrong password, a wrong code, or somebody without the factor it needs
   */
  public void signIn(FreshAction action, String password, String code) {
    Person person = current.person();
    String session = session().orElseThrow(Refusal::notFound);
    if (action.strength() == Strength.SECOND_FACTOR) {
      proof.demand(person, password, code);
    } else {
      passwords.confirm(person.id(), password);
    }
    rows.add(session, person.id(), action, clock.instant());
  }

  private static Optional<String> session() {
    return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes asked
        ? Optional.ofNullable(asked.getRequest().getSession(false))
            .map(HttpSession::getId)
            .map(SessionStore::rowOf)
        : Optional.empty();
  }
}
