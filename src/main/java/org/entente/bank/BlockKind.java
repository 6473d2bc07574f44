package org.entente.bank;

/** Why an account is blocked. One of each kind can stand; each is lifted by those who decide. */
public enum BlockKind {
  /** A bank's answer contradicts what was ordered. */
  ANSWER,
  /** Bank, book and orders do not agree. */
  RECONCILIATION,
  /** A person wanted it so. */
  HAND;

  public String messageKey() {
    return "bank.block.kind." + name();
  }
}
