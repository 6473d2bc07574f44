package org.entente.recovery;

/** What there is to do about a recovery. */
public enum Standing {
  TO_DEMAND,
  OUTSTANDING,
  SETTLED
}
