package org.entente.disbursement;

/** What the last order of a disbursement leads to. */
public enum PaymentAnswer {
  /** The bank has not said. */
  PENDING,
  PAID,
  /** There is none that pays: refused, returned or void. */
  TO_PAY,
  /** The bank took it back. */
  REVERSED
}
