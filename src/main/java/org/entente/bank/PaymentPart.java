package org.entente.bank;

/** What somebody has to do with a payment, in person or through whom they stand in for. */
public enum PaymentPart {
  /** Wrote the order. */
  MADE,
  /** Checked it, or released it. */
  APPROVED,
  /** Gets the money. */
  BENEFICIARY
}
