package org.entente.ledger;

/** What two people can do to the money of an envelope. */
public enum ChangeKind {
  /** The first amount. */
  OPENING,
  TOP_UP,
  CUT,
  /** What is available goes to the next year's envelope, and this one is closed. */
  CARRY_OVER,
  /** Moves back what an opening, a top-up or a cut moved. */
  CORRECTION;

  /** Which entry it becomes in the envelope's own book. */
  EntryCause cause() {
    return this == CARRY_OVER ? EntryCause.CARRY_OUT : EntryCause.valueOf(name());
  }
}
