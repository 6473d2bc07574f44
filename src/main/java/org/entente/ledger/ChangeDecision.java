package org.entente.ledger;

/** What the second person says. */
public enum ChangeDecision {
  APPROVED,
  REFUSED
}
