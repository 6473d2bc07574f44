package org.entente.bank.answer;

import java.util.UUID;
import org.entente.bank.FateState;
import org.entente.bank.transmission.OutboxRows;
import org.entente.bank.transmission.PaymentMoves;
import org.entente.bank.transmission.PaymentMoves.Outcome;
import org.entente.bank.transmission.Step;
import org.entente.bank.transmission.Transmission;
import org.entente.bank.transmission.Transmission.Bookings;
import org.entente.shared.Actor;
import org.entente.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Books what two people say is right although it contradicts: the payment goes as far as a payment
 * may go from where it stands, and the line counts as booked.
 */
@Component
class LateBooking {

  private final OutboxRows payments;
  private final PaymentMoves moves;

  LateBooking(OutboxRows payments, PaymentMoves moves) {
    this.payments = payments;
    this.moves = moves;
  }

  Found book(KeptRecord record, Actor actor) {
    Transmission payment = payments.lock(order(record)).orElseThrow();
    notInAFile(payment);
    notOnItsWay(payment);
    Bookings now = bookings(payment, record);
    if (record.line() && !record.counted()) {
      payments.counted(payment, now);
    }
    Outcome outcome = outcome(record, now);
    return outcome != null && moves.move(payment, outcome, actor) == Step.MOVED
        ? Found.MOVED
        : Found.CONFIRMED;
  }

  /** Where the payment would get; null where it would stay where it is. */
  @Nullable FateState would(KeptRecord record) {
    Transmission payment = payments.find(order(record)).orElseThrow();
    Outcome outcome = outcome(record, bookings(payment, record));
    return outcome != null && PaymentMoves.allowed(payment.state(), outcome.state())
        ? outcome.state()
        : null;
  }

  /** It could still leave with that file, and be paid twice. */
  private static void notInAFile(Transmission payment) {
    if (payment.state() == FateState.QUEUED && payment.batch() != null) {
      throw Refusal.conflict("bank.afterAll.inFile", payment.endToEndId());
    }
  }

  /** Whoever sends it writes down what came of it, or the bank is asked: soon it is known. */
  private static void notOnItsWay(Transmission payment) {
    boolean open = payment.state() == FateState.QUEUED || payment.state() == FateState.UNKNOWN;
    if (open && payment.course().sending() && !payment.course().held()) {
      throw Refusal.conflict("bank.afterAll.beingSent", payment.endToEndId());
    }
  }

  private static Bookings bookings(Transmission payment, KeptRecord record) {
    Bookings known = payment.bookings();
    if (!record.line() || record.counted()) {
      return known;
    }
    return record.debit() ? known.debited() : known.credited();
  }

  /** As long as the bank keeps one debit more than it gave back, the payment did not come back. */
  private static @Nullable Outcome outcome(KeptRecord record, Bookings now) {
    boolean stillOut = record.line() && !record.debit() && now.debits() > now.credits();
    return stillOut ? null : record.outcome();
  }

  private static UUID order(KeptRecord record) {
    return java.util.Objects.requireNonNull(record.order());
  }
}
