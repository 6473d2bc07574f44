package org.entente.ledger;

import java.util.UUID;
import org.entente.shared.Actor;
import org.entente.shared.CaseRef;
import org.entente.shared.Money;

/**
 * An amount to be moved on behalf of a case.
 *
 * @param amount above zero, in the envelope's currency
 * @param key permanent and unique over all books: what is asked again under it is done once
 */
public record Booking(UUID envelope, CaseRef subject, Money amount, String key, Actor actor) {

  public Booking {
    if (!amount.isPositive()) {
      throw new IllegalArgumentException("nothing to move: " + amount);
    }
    if (key.isBlank() || key.length() > 300) {
      throw new IllegalArgumentException("not a key: " + key);
    }
  }
}
