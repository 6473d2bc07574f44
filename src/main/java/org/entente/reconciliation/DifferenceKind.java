package org.entente.reconciliation;

/** In what way bank, book and orders do not agree. */
public enum DifferenceKind {
  /** Booked at the bank, and nothing of ours. */
  UNKNOWN_HERE,
  /** The same, and it names a recovery: somebody gives back. */
  REPAYMENT,
  /** Nothing of ours paid it, and it names a recovery: somebody gets back what is theirs. */
  RETURN,
  /** Paid here, and not on the bank's statement. */
  NOT_ON_STATEMENT,
  AMOUNT,
  /** The bank took the money more often than it gave it back. */
  TWICE,
  /** The bank gave back what it had not taken. */
  NOT_DEBITED,
  /** Back at the bank, and still paid here or in the book. */
  STILL_PAID,
  /** Paid at the bank, and not in the book. */
  NOT_IN_BOOK,
  /** Paid in the book, and not at the bank. */
  NOT_AT_BANK,
  /** Of unknown fate for too long. */
  UNKNOWN_LONG,
  /** The bank's booking contradicts what was ordered. */
  CONTRADICTS,
  /** A day of which the bank sent no statement. */
  STATEMENT_MISSING,
  /** A statement does not begin with what the one before ended with. */
  BALANCE_CHAIN,
  /** What was booked of a file is not what stood in it. */
  FILE_SUM;

  /**
   * Whether its amounts are money that moved or was to move; what balances say adds up to nothing.
   */
  public boolean moves() {
    return this != BALANCE_CHAIN;
  }

  public String messageKey() {
    return "reconciliation.kind." + name();
  }

  /** The sentence that says what was found, with the difference's arguments. */
  public String sentenceKey() {
    return "reconciliation.found." + name();
  }

  /** What to do about it. */
  public String adviceKey() {
    return "reconciliation.advice." + name();
  }
}
