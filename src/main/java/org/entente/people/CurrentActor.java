package org.entente.people;

/** The person of the request that is being answered. */
public interface CurrentActor {

  /**
   * @throws IllegalStateException where nobody is signed in: such a page needs no actor
   */
  Person person();

  /** {@link Person#actor()} of the same. */
  default org.entente.shared.Actor actor() {
    return person().actor();
  }
}
