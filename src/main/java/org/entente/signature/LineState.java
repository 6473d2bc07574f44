package org.entente.signature;

/** What became of a line. */
public enum LineState {
  WAITING,
  /** Waits for the deputy. */
  PASSED,
  SIGNED,
  REFUSED,
  /** The round was voided; what was signed stays readable. */
  VOID;

  public boolean open() {
    return this == WAITING || this == PASSED;
  }
}
