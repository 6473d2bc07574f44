package org.entente.bank.answer;

/** What came of one thing that a bank said. */
public enum Found {
  /** A payment stands otherwise than before. */
  MOVED,
  /** As we knew. */
  CONFIRMED,
  /** Booked before, by another file. */
  KNOWN,
  /** None of our payments. */
  UNMATCHED,
  /** It contradicts what we know: nothing moved, and the account is blocked. */
  DIFFERENT,
  /** Nothing is settled by it. */
  NOTED,
  /** Not booked yet, for a reason of ours. */
  FAILED;

  public String messageKey() {
    return "bank.found." + name();
  }
}
