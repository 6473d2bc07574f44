package org.entente.recovery;

/** How far a request is. */
public enum RequestState {
  ASKED,
  /** Agreed on, and not counted yet. */
  APPROVED,
  REFUSED,
  /** Counted. */
  BOOKED,
  WITHDRAWN;

  public boolean open() {
    return this == ASKED || this == APPROVED;
  }
}
