package org.entente.people;

/**
 * Demands that whoever asks has signed in again for what they are about to do: kept with their
 * session, known on every node, and gone at sign-out. What weighs much uses it up.
 */
public interface FreshAuthentication {

  boolean holds(FreshAction action);

  /**
   * Leaves it as it is, so that it serves for whatever else of the kind is done until it is too
   * old.
   *
   * @throws FreshAuthenticationNeeded as {@link #use}
   */
  default void demand(FreshAction action) {
    if (!holds(action)) {
      throw new FreshAuthenticationNeeded(action);
    }
  }

  /**
   * Uses it up, in the transaction that does the action: what is undone leaves it as it was. Ask
   * after the rows of the action are locked and it is known to be still undone, so that the same
   * form sent twice is answered alike.
   *
   * @throws FreshAuthenticationNeeded where there is none. On a page it leads to signing in again,
   *     and from there back to what had been sent; a program is refused, as it has no session
   */
  void use(FreshAction action);
}
