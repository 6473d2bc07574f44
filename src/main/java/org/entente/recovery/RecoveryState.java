package org.entente.recovery;

/** How far a recovery is. What is left of the amount is another matter: see {@code Tally}. */
public enum RecoveryState {
  /** Nothing is demanded yet. */
  OPENED,
  DEMANDED,
  IN_INSTALMENTS,
  /** Paid or set off to the last. */
  SETTLED,
  /** What was left was waived. */
  WAIVED,
  /** What was left was written off. */
  WRITTEN_OFF,
  /** The office asked for it and was refused: nothing is demanded. */
  DROPPED;

  public boolean closed() {
    return this == SETTLED || this == WAIVED || this == WRITTEN_OFF || this == DROPPED;
  }
}
