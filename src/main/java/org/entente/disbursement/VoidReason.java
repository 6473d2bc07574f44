package org.entente.disbursement;

/** Why an order was given up before the bank was told. */
public enum VoidReason {
  /** Whoever checked or should have released it sent it back. */
  SENT_BACK,
  /** The beneficiary's bank details are not those any more that it was made on. */
  DETAILS_CHANGED,
  /** Nothing is paid any more. */
  ENDED,
  /** It was released, and taken back before the bank was told. */
  TAKEN_BACK
}
