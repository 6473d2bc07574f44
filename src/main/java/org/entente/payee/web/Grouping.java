package org.entente.payee.web;

import org.entente.iso20022.AccountNumber;

/** A whole number as people compare it: an IBAN in groups of four. */
final class Grouping {

  private Grouping() {}

  static String of(AccountNumber account) {
    return account.iban() ? account.value().replaceAll("(.{4})(?=.)", "$1 ") : account.value();
  }
}
