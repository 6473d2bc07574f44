package org.entente.ledger;

import java.util.UUID;
import org.entente.shared.Money;

/** What became of a booking. None of these rolls anything back. */
public sealed interface Booked {

  record Done(UUID entry) implements Booked {}

  /** The same was booked under this key before. */
  record AlreadyDone(UUID entry) implements Booked {}

  /**
   * Nothing was booked.
   *
   * @param available what the envelope, or the case, has where the amount should come from
   */
  record NotEnough(Money available) implements Booked {}
}
