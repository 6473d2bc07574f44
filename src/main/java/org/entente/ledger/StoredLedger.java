package org.entente.ledger;

import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.entente.shared.CaseRef;
import org.entente.shared.Money;
import org.entente.shared.Refusal;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looks under the envelope's lock, so that what it sees still holds when it writes. */
@Service
@Transactional
class StoredLedger implements Ledger {

  private final EnvelopeStore envelopes;
  private final BookStore store;
  private final Book book;

  StoredLedger(EnvelopeStore envelopes, BookStore store, Book book) {
    this.envelopes = envelopes;
    this.store = store;
    this.book = book;
  }

  @Override
  public Booked reserve(Booking booking) {
    return move(EntryCause.RESERVE, booking);
  }

  @Override
  public Booked release(Booking booking) {
    return move(EntryCause.RELEASE, booking);
  }

  @Override
  public Booked commit(Booking booking) {
    return move(EntryCause.COMMIT, booking);
  }

  @Override
  public Booked uncommit(Booking booking) {
    return move(EntryCause.UNCOMMIT, booking);
  }

  @Override
  public Booked pay(Booking booking) {
    return move(EntryCause.PAY, booking);
  }

  @Override
  public Booked unpay(Booking booking) {
    return move(EntryCause.UNPAY, booking);
  }

  @Override
  public Booked recover(Booking booking) {
    return move(EntryCause.RECOVER, booking);
  }

  @Override
  public Booked unrecover(Booking booking) {
    return move(EntryCause.UNRECOVER, booking);
  }

  @Override
  public void hold(UUID... several) {
    store.lock(Stream.of(several));
  }

  @Override
  @Transactional(readOnly = true)
  public Money held(UUID envelope, CaseRef subject, Account account) {
    return store.held(envelope, subject, account, get(envelope).currency());
  }

  private Booked move(EntryCause cause, Booking booking) {
    store.lock(booking.envelope());
    Optional<Entry> before = store.find(booking.key());
    if (before.isPresent()) {
      return again(before.get(), cause, booking);
    }
    Envelope envelope = get(booking.envelope());
    if (!envelope.currency().equals(booking.amount().currency())) {
      throw Refusal.invalid(
          "ledger.otherCurrency", envelope.reference(), envelope.currency().getCurrencyCode());
    }
    Money left = left(cause, envelope, booking.subject());
    return left.compareTo(booking.amount()) < 0
        ? new Booked.NotEnough(left)
        : new Booked.Done(write(cause, booking));
  }

  private static Booked again(Entry before, EntryCause cause, Booking booking) {
    if (!before.says(cause, booking)) {
      throw Refusal.conflict("ledger.otherContent", booking.key());
    }
    return new Booked.AlreadyDone(before.id());
  }

  /** What may still be moved: of the envelope for a reservation, of what the case has otherwise. */
  private Money left(EntryCause cause, Envelope envelope, CaseRef subject) {
    return switch (cause) {
      case RESERVE ->
          envelope.open() ? envelope.balances().available() : Money.zero(envelope.currency());
      case UNPAY, RECOVER ->
          has(envelope, subject, Account.PAID).minus(has(envelope, subject, Account.RECOVERED));
      case UNRECOVER ->
          has(envelope, subject, Account.RECOVERED).min(envelope.balances().available());
      default -> has(envelope, subject, cause.movement().source());
    };
  }

  private Money has(Envelope envelope, CaseRef subject, Account account) {
    return store.held(envelope.id(), subject, account, envelope.currency());
  }

  private UUID write(EntryCause cause, Booking booking) {
    try {
      return book.write(NewEntry.of(cause, booking));
    } catch (DuplicateKeyException e) {
      // Somebody booked under this key in another book meanwhile.
      throw Refusal.conflict("ledger.otherContent", booking.key());
    }
  }

  private Envelope get(UUID envelope) {
    return envelopes.find(envelope).orElseThrow(Refusal::notFound);
  }
}
