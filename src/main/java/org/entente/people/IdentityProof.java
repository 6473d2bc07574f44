package org.entente.people;

import org.entente.shared.Refusal;

/**
 * Has somebody who is signed in prove again who they are, by password and second factor, before
 * they sign or release something.
 */
public interface IdentityProof {

  /** Whether this person is asked for a code, too. */
  boolean asksForCode(Person person);

  /** Whether this person would need a second factor for it, and has none. */
  boolean lacksFactor(Person person);

  /**
   * @param code of the second factor, or a recovery code: taken once, and free again where the
   *     caller's transaction is undone; not looked at where the person has no factor and needs none
   * @throws Refusal 422 {@code people.fresh.noFactor}, or as {@link PasswordCheck} and {@link
   *     SecondFactorCheck} for a wrong one
   */
  void demand(Person person, String password, String code);
}
