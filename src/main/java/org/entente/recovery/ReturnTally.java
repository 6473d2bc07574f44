package org.entente.recovery;

import org.entente.shared.Money;

/**
 * What the beneficiary gave back of payments that came back.
 *
 * @param owed is theirs, and not returned yet
 * @param pending of it, what somebody noted as returned and nobody counted yet
 * @param returned to them in all
 */
public record ReturnTally(Money owed, Money pending, Money returned) {

  /** What can still be returned, or counted where the instalment is paid again. */
  public Money free() {
    return owed.minus(pending);
  }
}
