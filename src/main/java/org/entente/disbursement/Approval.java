package org.entente.disbursement;

/** What became of an order that somebody looked at. */
public enum Approval {
  /** It leaves the house. */
  RELEASED,
  /** It is above the account's limit: a third person releases it. */
  TO_RELEASE,
  /** It is void; a new one can be made. */
  RETURNED
}
