package org.entente.bank;

/** How a payment stands. */
public enum FateState {
  /** The bank has not been told. */
  QUEUED,
  /** Taken back before the bank was told. */
  CANCELLED,
  /** With the bank, which has not carried it out yet. */
  SENT,
  /** The bank may have it or not; it is being asked. */
  UNKNOWN,
  PAID,
  /** Not carried out, and it will not be. */
  REFUSED,
  /** The beneficiary's bank sent the money back. */
  RETURNED,
  /** Our bank took its booking back. */
  REVERSED;

  public String messageKey() {
    return "bank.state." + name();
  }
}
