package org.entente.ledger.api;

import java.math.BigDecimal;
import java.util.Currency;
import org.entente.api.Money;
import org.entente.shared.Refusal;

/** Between amounts as programs send them and our own. */
final class Amounts {

  private Amounts() {}

  static Money of(org.entente.shared.Money money) {
    return new Money(money.amount().toPlainString(), money.currency().getCurrencyCode());
  }

  /**
   * @throws Refusal 422 for an unknown currency, or an amount finer than its smallest unit
   */
  static org.entente.shared.Money read(Money sent) {
    try {
      return new org.entente.shared.Money(
          new BigDecimal(sent.amount()), Currency.getInstance(sent.currency()));
    } catch (IllegalArgumentException e) {
      throw Refusal.invalid("ledger.change.amount");
    }
  }
}
