package org.entente.signature;

/** How the signature of an agreement ended. */
public enum SignatureOutcome {
  SEALED,
  REFUSED,
  EXPIRED,
  TEXT_CHANGED
}
