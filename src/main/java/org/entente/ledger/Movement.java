package org.entente.ledger;

/** From one account to another. */
record Movement(Account source, Account destination) {

  Movement back() {
    return new Movement(/* source= */ destination, /* destination= */ source);
  }
}
