package org.entente.ledger;

/** How far a change of an envelope has come. */
public enum ChangeState {
  REQUESTED,
  /** Decided and about to be booked, in the same transaction. */
  APPROVED,
  BOOKED,
  REFUSED,
  WITHDRAWN
}
