package org.entente.bank.transmission;

/**
 * A payment that this node has taken up.
 *
 * @param number of the attempt that is written down already
 */
public record Claim(Transmission payment, Errand errand, int number) {

  /** What the bank is called for. */
  public enum Errand {
    /** To pay. Whatever happens afterwards, the bank may have it. */
    SEND,
    /** To say whether it has it. */
    ASK
  }
}
