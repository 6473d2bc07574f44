package org.entente.disbursement;

/** Where the payment of an instalment stands; its orders tell the rest. */
public enum DisbursementState {
  /** Not all of its conditions hold. */
  WAITING,
  /** It is to be paid: ordered, checked, released, or with the bank. */
  DUE,
  PAID,
  /** The bank took a payment back: somebody decides whether it is paid again. */
  UNDECIDED,
  /** Nothing more is paid. */
  ENDED;

  /** Nothing more happens to it, but for what the bank tells. */
  public boolean closed() {
    return this == PAID || this == ENDED;
  }
}
