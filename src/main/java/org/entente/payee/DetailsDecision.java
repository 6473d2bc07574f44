package org.entente.payee;

/** What the second person says. */
public enum DetailsDecision {
  CONFIRMED,
  REFUSED
}
