package org.entente.award.api;

import org.entente.api.Money;
import org.jspecify.annotations.Nullable;

/** Amounts as programs read them. */
final class Amounts {

  private Amounts() {}

  static Money of(org.entente.shared.Money money) {
    return new Money(money.amount().toPlainString(), money.currency().getCurrencyCode());
  }

  static @Nullable Money orNull(org.entente.shared.@Nullable Money money) {
    return money == null ? null : of(money);
  }
}
