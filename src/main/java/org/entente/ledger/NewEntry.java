package org.entente.ledger;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An entry to be written.
 *
 * @param change what two people decided, null for what a case does
 * @param corrects the entry that this one moves back, null for none
 */
record NewEntry(
    EntryCause cause,
    Movement movement,
    Booking booking,
    @Nullable UUID change,
    @Nullable UUID corrects) {

  static NewEntry of(EntryCause cause, Booking booking) {
    return new NewEntry(cause, cause.movement(), booking, null, null);
  }
}
