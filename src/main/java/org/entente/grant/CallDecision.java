package org.entente.grant;

/** The answer to a drafted call. */
public enum CallDecision {
  APPROVED,
  RETURNED,
  REFUSED
}
