package org.entente.people;

import java.util.Optional;

/** The person of the request that is being answered. */
public interface CurrentActor {

  /**
   * @throws IllegalStateException where nobody is signed in: such a page needs no actor
   */
  Person person();

  /** The same where there is one: for what also stands on pages before sign-in. */
  default Optional<Person> signedIn() {
    return Optional.of(person());
  }

  /** {@link Person#actor()} of the same. */
  default org.entente.shared.Actor actor() {
    return person().actor();
  }
}
