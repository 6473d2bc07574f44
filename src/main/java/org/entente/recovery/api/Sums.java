package org.entente.recovery.api;

import org.entente.api.Money;

/** Amounts as programs read them. */
final class Sums {

  private Sums() {}

  static Money of(org.entente.shared.Money money) {
    return new Money(money.amount().toPlainString(), money.currency().getCurrencyCode());
  }
}
