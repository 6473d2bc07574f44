package org.entente.disbursement;

/** What two people decided on a payment that the bank took back. */
public enum ReversalOutcome {
  AGAIN,
  END,
  /** The second one saw it otherwise: it is decided anew. */
  REJECTED
}
