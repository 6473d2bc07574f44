package org.entente.people;

/**
 * Demands that whoever asks has signed in again for what they are about to do: kept with their
 * session, known on every node, used up by one action, and gone at sign-out.
 */
public interface FreshAuthentication {

  boolean holds(FreshAction action);

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
