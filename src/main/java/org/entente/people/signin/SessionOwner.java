package org.entente.people.signin;

import java.time.Instant;
import java.util.UUID;

/**
 * Whose session it is: all that is kept of a sign-in.
 *
 * @param epoch of the person's sessions when this one was opened
 */
record SessionOwner(UUID person, int epoch, Instant since) {

  static final String KEY = "entente.owner";

  static SessionOwner of(SignedIn signedIn, Instant now) {
    return new SessionOwner(signedIn.person().id(), signedIn.epoch(), now);
  }
}
