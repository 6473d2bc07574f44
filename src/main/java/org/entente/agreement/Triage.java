package org.entente.agreement;

/** The international officer’s answer; a gateway reads it. */
public enum Triage {
  ACCEPTED,
  RETURNED,
  REFUSED
}
