package org.entente.grant;

import java.util.UUID;

/** Tells subscribers of a call, a few at a time. */
public interface CallTellings {

  /**
   * Writes the next mails into the outbox; whoever was told is not told again.
   *
   * @return whether everybody has been told
   */
  boolean tellNext(UUID call, Occasion occasion);

  /** Why they are told. */
  enum Occasion {
    ANNOUNCED,
    EXTENDED,
    CANCELLED
  }
}
