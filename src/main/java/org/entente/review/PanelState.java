package org.entente.review;

/** Where the review of a call stands. */
public enum PanelState {
  OPEN,
  /** The ranking stands. */
  DECIDED,
  CANCELLED
}
