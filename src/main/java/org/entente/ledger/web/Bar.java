package org.entente.ledger.web;

import org.entente.ledger.Balances;
import org.entente.shared.Money;

/**
 * Where the parts of an envelope's bar begin and end, in 900ths: paid without what came back,
 * committed, reserved; the rest is available.
 */
record Bar(int paid, int committed, int reserved) {

  static final int WHOLE = 900;

  static Bar of(Balances balances) {
    Money paid = balances.paid().minus(balances.recovered());
    Money committed = paid.plus(balances.committed());
    Money reserved = committed.plus(balances.reserved());
    return new Bar(
        part(paid, balances.funded()),
        part(committed, balances.funded()),
        part(reserved, balances.funded()));
  }

  private static int part(Money part, Money whole) {
    return whole.isZero()
        ? 0
        : (int) Math.round(part.amount().doubleValue() / whole.amount().doubleValue() * WHOLE);
  }

  public int committedWidth() {
    return committed - paid;
  }

  public int reservedWidth() {
    return reserved - committed;
  }
}
