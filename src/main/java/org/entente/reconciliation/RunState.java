package org.entente.reconciliation;

/** How far a run is. */
public enum RunState {
  WAITING,
  RUNNING,
  DONE;

  public String messageKey() {
    return "reconciliation.state." + name();
  }
}
