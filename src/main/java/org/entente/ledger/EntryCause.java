package org.entente.ledger;

import org.jspecify.annotations.Nullable;

/**
 * Why an amount moves, and between which accounts: the table {@code ledger_cause} says the same.
 */
public enum EntryCause {
  OPENING(Account.FUNDING, Account.AVAILABLE),
  TOP_UP(Account.FUNDING, Account.AVAILABLE),
  CUT(Account.AVAILABLE, Account.FUNDING),
  CARRY_OUT(Account.AVAILABLE, Account.FUNDING),
  CARRY_IN(Account.FUNDING, Account.AVAILABLE),
  /** Moves back what another entry moved. */
  CORRECTION(null, null),
  RESERVE(Account.AVAILABLE, Account.RESERVED),
  RELEASE(Account.RESERVED, Account.AVAILABLE),
  COMMIT(Account.RESERVED, Account.COMMITTED),
  UNCOMMIT(Account.COMMITTED, Account.AVAILABLE),
  PAY(Account.COMMITTED, Account.PAID),
  UNPAY(Account.PAID, Account.COMMITTED),
  RECOVER(Account.RECOVERED, Account.AVAILABLE),
  /** What was given back is the beneficiary’s again. */
  UNRECOVER(Account.AVAILABLE, Account.RECOVERED);

  private final @Nullable Account source;
  private final @Nullable Account destination;

  EntryCause(@Nullable Account source, @Nullable Account destination) {
    this.source = source;
    this.destination = destination;
  }

  Movement movement() {
    if (source == null || destination == null) {
      throw new IllegalStateException(this + " moves what another entry moved");
    }
    return new Movement(source, destination);
  }

  /** What a correction may move back: a case's own entries are moved back by the case. */
  boolean correctable() {
    return this == OPENING || this == TOP_UP || this == CUT;
  }
}
