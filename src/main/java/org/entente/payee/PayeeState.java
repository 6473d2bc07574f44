package org.entente.payee;

/** Where somebody's bank details stand: those that were entered last and are not over. */
public enum PayeeState {
  NONE,
  /** Nobody has confirmed them yet. */
  ENTERED,
  /** Confirmed by another person, and in their waiting period. */
  CONFIRMED_WAITING,
  PAYABLE,
  /** The bank refused them or sent money back; they have to be entered anew. */
  REFUTED;

  public String messageKey() {
    return "payee.state." + name();
  }
}
