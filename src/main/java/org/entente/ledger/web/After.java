package org.entente.ledger.web;

import org.entente.ledger.Account;
import org.entente.ledger.ChangeKind;
import org.entente.ledger.Envelope;
import org.entente.ledger.EnvelopeChange;
import org.entente.ledger.query.BookRow;
import org.entente.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * What an envelope would have after a change.
 *
 * @param available below zero where the change cannot be made as things stand
 */
record After(Money funded, Money available) {

  /**
   * @param corrected the entry that a correction moves back, null for all others
   */
  static After of(Envelope envelope, EnvelopeChange change, @Nullable BookRow corrected) {
    boolean takes =
        corrected == null
            ? change.kind() == ChangeKind.CUT || change.kind() == ChangeKind.CARRY_OVER
            : corrected.destination() == Account.AVAILABLE;
    Money difference = takes ? change.amount().negated() : change.amount();
    return new After(
        envelope.balances().funded().plus(difference),
        envelope.balances().available().plus(difference));
  }
}
