package org.entente.signature;

/** How an attempt to sign a line ended; the model's gateway reads the name. */
public enum Signing {
  SIGNED,
  REFUSED,
  PASSED,
  MANDATE_LOST,
  TEXT_CHANGED
}
