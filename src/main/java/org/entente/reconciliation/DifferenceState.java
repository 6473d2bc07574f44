package org.entente.reconciliation;

/** What became of a difference. */
public enum DifferenceState {
  /** Waits for a decision; its account pays nothing. */
  OPEN,
  /** Somebody said why it is so. */
  DECIDED,
  /** A later run did not find it any more. */
  RESOLVED;

  public String messageKey() {
    return "reconciliation.difference." + name();
  }
}
