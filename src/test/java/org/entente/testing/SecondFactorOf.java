package org.entente.testing;

import java.time.Clock;
import org.entente.people.Person;
import org.entente.people.factor.SecondFactors;
import org.springframework.stereotype.Component;

/**
 * Gives somebody of the demo a second factor for a while. Take it off again: all tests share them.
 */
@Component
public class SecondFactorOf {

  private final SecondFactors factors;
  private final Clock clock;

  SecondFactorOf(SecondFactors factors, Clock clock) {
    this.factors = factors;
    this.clock = clock;
  }

  /** The phone; the code of the present step is the next it gives. */
  public Phone enrolled(Person person) {
    factors.offer(person.id(), true);
    Phone phone = new Phone(factors.offered(person).orElseThrow().secret());
    factors.confirm(person, phone.code(step() - 1)).orElseThrow();
    return phone;
  }

  public void takeOff(Person person) {
    factors.remove(person);
  }

  /** The one of now, of thirty seconds. */
  public long step() {
    return clock.instant().getEpochSecond() / 30;
  }
}
