package org.entente.people;

import java.util.Locale;
import org.entente.people.factor.SecondFactors;
import org.entente.shared.ContentHash;
import org.entente.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * For somebody whose phone and recovery codes are gone. An administrator who has signed in again
 * for this person takes the factor off, with a reason; the person is told, and all their sessions
 * end.
 */
@Service
public class LostFactors {

  private static final int SHORTEST = 10;
  private static final int LONGEST = 500;

  private final People people;
  private final SecondFactors factors;
  private final FreshAuthentication fresh;
  private final Accounts accounts;

  LostFactors(People people, SecondFactors factors, FreshAuthentication fresh, Accounts accounts) {
    this.people = people;
    this.factors = factors;
    this.fresh = fresh;
    this.accounts = accounts;
  }

  /**
   * @throws Refusal 403 {@link FreshAuthenticationNeeded}; 422 for nobody's name, one's own,
   *     somebody without a factor, or without a reason
   */
  @Transactional
  public Person takeOff(String signInName, String reason, Person administrator) {
    Person person = person(signInName);
    if (person.id().equals(administrator.id())) {
      throw Refusal.invalid("people.lost.own");
    }
    if (factors.enrolledAt(person.id()).isEmpty()) {
      throw Refusal.invalid("people.lost.none");
    }
    if (reason.length() < SHORTEST || reason.length() > LONGEST) {
      throw Refusal.invalid("people.lost.reason.error", SHORTEST);
    }
    fresh.use(action(person, reason));
    factors.takeOff(person.id(), reason, administrator.actor());
    accounts.endSessions(person.id());
    return person;
  }

  private Person person(String signInName) {
    return people
        .findBySignInName(signInName.toLowerCase(Locale.ROOT))
        .orElseThrow(() -> Refusal.invalid("people.lost.unknown"));
  }

  private static FreshAction action(Person person, String reason) {
    return FreshAction.of("people.lostFactor", ContentHash.of(person.id() + " " + reason));
  }
}
