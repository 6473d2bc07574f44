package org.entente.reconciliation;

/** How a line stood when the run saw it. */
public enum Standing {
  NEW,
  /** Found by an earlier run, and not decided on. */
  OPEN,
  DECIDED,
  /** Gone since the run before. */
  RESOLVED,
  MATCHED;

  public String messageKey() {
    return "reconciliation.standing." + name();
  }
}
