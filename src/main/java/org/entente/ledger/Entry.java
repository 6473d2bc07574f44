package org.entente.ledger;

import java.util.UUID;
import org.entente.shared.CaseRef;
import org.entente.shared.Money;

/** An entry that stands in a book. */
record Entry(UUID id, UUID envelope, long number, EntryCause cause, CaseRef subject, Money amount) {

  boolean says(EntryCause asked, Booking booking) {
    return cause == asked
        && envelope.equals(booking.envelope())
        && subject.equals(booking.subject())
        && amount.equals(booking.amount());
  }
}
