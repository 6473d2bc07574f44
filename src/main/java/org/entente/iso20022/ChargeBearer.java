package org.entente.iso20022;

/** Who pays for a payment that is no SEPA credit transfer. */
public enum ChargeBearer {
  /** Each side its own bank. */
  SHARED("SHAR"),
  /** We do, so that the whole amount arrives. */
  DEBTOR("DEBT");

  private final String code;

  ChargeBearer(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }
}
