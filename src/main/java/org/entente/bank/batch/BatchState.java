package org.entente.bank.batch;

/** How a file for a bank stands. */
public enum BatchState {
  /** Its bytes are settled; two people have to release it. */
  MADE,
  /** It may go, and goes. */
  RELEASED,
  /** With the bank. */
  SENT,
  /** Its payments wait for another file. */
  TAKEN_APART;

  public String messageKey() {
    return "bank.batch.state." + name();
  }
}
