package org.entente.grant;

/** The answer to a change of a published call. */
public enum ChangeDecision {
  APPROVED,
  REFUSED
}
