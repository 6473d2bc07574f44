package org.entente.reconciliation.api;

import org.entente.api.Described;
import org.entente.shared.Money;

/** An amount that may have left an account. */
@Described("An exact amount with its sign.")
record SignedMoney(
    @Described(
            value = "In the currency's decimals, negative for what left the account.",
            example = "-12.50")
        String amount,
    @Described(value = "Code of ISO 4217.", example = "EUR") String currency) {

  static SignedMoney of(Money money) {
    return new SignedMoney(money.amount().toPlainString(), money.currency().getCurrencyCode());
  }
}
