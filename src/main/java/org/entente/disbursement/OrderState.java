package org.entente.disbursement;

/** Where a payment order stands. */
public enum OrderState {
  /** Made; nobody else has looked at it. */
  DRAFT,
  CHECKED,
  /** On its way to the bank. */
  RELEASED,
  SENT,
  /** Nobody knows whether the bank has it; the bank is being asked. */
  UNKNOWN,
  PAID,
  REFUSED,
  /** It came back from the beneficiary's bank. */
  RETURNED,
  /** The bank took it back. */
  REVERSED;

  /** Nothing has left the house. */
  public boolean inHouse() {
    return this == DRAFT || this == CHECKED;
  }

  /** Given to the bank, whose answer is waited for. */
  public boolean underway() {
    return this == RELEASED || this == SENT || this == UNKNOWN;
  }

  /** The money is not where it should be. */
  public boolean failed() {
    return this == REFUSED || this == RETURNED || this == REVERSED;
  }
}
