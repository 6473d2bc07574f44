package org.entente.api;

/** An amount that may be below zero. */
@Described("An exact amount with its sign.")
public record SignedMoney(
    @Described(
            value =
                "In the currency's decimals, negative for what left an account or settles a debt.",
            example = "-12.50")
        String amount,
    @Described(value = "Code of ISO 4217.", example = "EUR") String currency) {

  public static SignedMoney of(org.entente.shared.Money money) {
    return new SignedMoney(money.amount().toPlainString(), money.currency().getCurrencyCode());
  }
}
