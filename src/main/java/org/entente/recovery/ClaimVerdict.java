package org.entente.recovery;

/** What another person said of a demand. */
public enum ClaimVerdict {
  APPROVED,
  RETURNED,
  REFUSED
}
