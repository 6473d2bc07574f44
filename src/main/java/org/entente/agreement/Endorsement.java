package org.entente.agreement;

/** The unit head’s answer; a gateway reads it. */
public enum Endorsement {
  ENDORSED,
  RETURNED,
  REFUSED
}
