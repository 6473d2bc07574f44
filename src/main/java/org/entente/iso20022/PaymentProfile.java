package org.entente.iso20022;

/** Under which rules a payment goes. */
public enum PaymentProfile {
  /** A SEPA credit transfer by the rules of the European Payments Council. */
  SEPA,
  /** Any other credit transfer. */
  PLAIN
}
