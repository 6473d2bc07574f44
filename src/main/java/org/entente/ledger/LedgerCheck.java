package org.entente.ledger;

import java.util.List;
import java.util.UUID;

/**
 * Adds everything up again, from the first entry on: what the database promises is looked at as if
 * it had promised nothing.
 */
public interface LedgerCheck {

  /** The book of one envelope. */
  Result of(UUID envelope);

  /** The books of all envelopes. */
  Result ofAll();

  /**
   * @param entries how many were looked at
   * @param troubles empty for books that balance; at most a hundred
   */
  record Result(long entries, List<Trouble> troubles) {

    public boolean balances() {
      return troubles.isEmpty();
    }
  }

  /**
   * @param number of the first entry at which it shows, 0 where it shows in a balance alone
   */
  record Trouble(String envelope, long number, Kind kind) {}

  /** What can be wrong with a book. */
  enum Kind {
    /** A number is missing. */
    GAP,
    /** An entry does not sum to zero. */
    UNBALANCED,
    /** The envelope had less than nothing in an account. */
    OVERDRAWN,
    /** A case had less than nothing in an account. */
    CASE_OVERDRAWN,
    /** A balance is not the sum of its postings. */
    BALANCE,
    /** A case's balance is not the sum of its postings. */
    CASE_BALANCE,
    /** An entry changes the envelope without a decision of two people. */
    UNDECIDED
  }
}
