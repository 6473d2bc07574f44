package org.entente.iso20022;

/** Which way money went on our account. */
public enum Direction {
  CREDIT,
  DEBIT;

  public Direction opposite() {
    return this == CREDIT ? DEBIT : CREDIT;
  }
}
