package org.entente.signature;

/** In which role somebody signs. */
public enum SignatureRole {
  SIGNATORY,
  ON_BEHALF_SIGNATORY,
  WITNESS_OF_HONOUR
}
