package org.entente.agreement;

/** What the officer makes of a possible duplicate; a gateway reads it. */
public enum DuplicateDecision {
  JOIN,
  CONTINUE
}
