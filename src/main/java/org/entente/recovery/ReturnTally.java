package org.entente.recovery;

import org.entente.shared.Money;

/**
 * What the beneficiary gave back of payments that came back.
 *
 * @param owed is theirs, and not returned yet
 * @param counted counted again when the instalment was paid again; what the bank returned of it
 *     before anybody noted so is demanded anew
 * @param pending of both, what somebody noted as returned and nobody counted yet
 * @param returned to them in all
 */
public record ReturnTally(Money owed, Money counted, Money pending, Money returned) {

  static ReturnTally none(Money zero) {
    return new ReturnTally(zero, zero, zero, zero);
  }

  /** What can still be noted as returned. */
  public Money free() {
    return most().minus(pending);
  }

  /** What can have been returned, noted or not. */
  Money most() {
    return owed.plus(counted);
  }

  /** What counts where the instalment is paid again. */
  Money countable() {
    return owed.minus(pending).atLeastZero();
  }
}
