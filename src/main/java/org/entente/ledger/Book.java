package org.entente.ledger;

import java.time.Clock;
import java.util.UUID;
import org.entente.audit.AuditEvent;
import org.entente.audit.AuditLog;
import org.entente.shared.Ids;
import org.springframework.stereotype.Component;

/** Writes one entry, with its audit event in the history of the envelope. */
@Component
class Book {

  private final BookStore store;
  private final AuditLog audit;

  private final Clock clock;

  Book(BookStore store, AuditLog audit, Clock clock) {
    this.store = store;
    this.audit = audit;
    this.clock = clock;
  }

  UUID write(NewEntry entry) {
    Booking booking = entry.booking();
    UUID id = Ids.next(clock);
    long number = store.insert(id, entry);
    audit.record(
        AuditEvent.of(Envelope.ref(booking.envelope()), "ledger.booked", booking.actor())
            .with("entry", number)
            .with("cause", entry.cause())
            .with("amount", booking.amount()));
    return id;
  }
}
