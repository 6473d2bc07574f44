package org.entente.disbursement;

/** What a test of an instalment's conditions leads to. */
public enum Readiness {
  /** All hold: it is to be paid. */
  MET,
  /** Somebody of the office has to see that the beneficiary has arrived. */
  ARRIVAL,
  /** Others have to do something first. */
  WAITING,
  /** All hold, and what was cut leaves nothing to pay. */
  NOTHING_LEFT
}
