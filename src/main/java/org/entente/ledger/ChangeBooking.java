package org.entente.ledger;

import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.entente.shared.Actor;
import org.entente.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes an approved change into the book; a carry-over into two, as one step. */
@Component
class ChangeBooking {

  private final BookStore store;
  private final Book book;

  ChangeBooking(BookStore store, Book book) {
    this.store = store;
    this.book = book;
  }

  void lock(EnvelopeChange change) {
    store.lock(Stream.of(change.envelope(), change.target()).flatMap(Stream::ofNullable));
  }

  void book(EnvelopeChange change) {
    lock(change);
    write(change, change.kind().cause(), change.envelope(), movement(change));
    UUID target = change.target();
    if (target != null) {
      write(change, EntryCause.CARRY_IN, target, EntryCause.CARRY_IN.movement());
    }
  }

  private Movement movement(EnvelopeChange change) {
    @Nullable UUID corrects = change.corrects();
    if (corrects == null) {
      return change.kind().cause().movement();
    }
    return store
        .entry(corrects)
        .map(entry -> entry.cause().movement().back())
        .orElseThrow(Refusal::notFound);
  }

  private void write(EnvelopeChange change, EntryCause cause, UUID envelope, Movement movement) {
    Actor decider = Objects.requireNonNull(change.decision(), "booked once approved").by();
    Booking booking =
        new Booking(envelope, change.ref(), change.amount(), change.ref() + ":" + cause, decider);
    book.write(new NewEntry(cause, movement, booking, change.id(), change.corrects()));
  }
}
