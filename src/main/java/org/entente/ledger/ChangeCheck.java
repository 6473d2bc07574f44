package org.entente.ledger;

import java.util.Objects;
import java.util.UUID;
import org.entente.shared.Money;
import org.entente.shared.Refusal;
import org.springframework.stereotype.Component;

/**
 * Whether a change can be made as things stand. The same is asked when it is requested, so that
 * nobody decides on the impossible, and under the lock before it is booked.
 */
@Component
class ChangeCheck {

  private final EnvelopeStore envelopes;
  private final BookStore store;

  ChangeCheck(EnvelopeStore envelopes, BookStore store) {
    this.envelopes = envelopes;
    this.store = store;
  }

  /**
   * @throws Refusal 422 with the figures
   */
  void require(EnvelopeChange change) {
    Envelope envelope = get(change.envelope());
    switch (change.kind()) {
      case OPENING -> requireEmpty(envelope);
      case TOP_UP -> requireOpened(envelope);
      case CUT -> requireAvailable(envelope, change.amount());
      case CARRY_OVER -> {
        requireNextYear(envelope, get(Objects.requireNonNull(change.target())));
        requireAvailable(envelope, change.amount());
      }
      case CORRECTION ->
          requireCorrectable(envelope, Objects.requireNonNull(change.corrects()), change.amount());
    }
  }

  private static void requireEmpty(Envelope envelope) {
    if (envelope.version() > 0) {
      throw Refusal.invalid("ledger.change.opened", envelope.reference());
    }
  }

  private static void requireOpened(Envelope envelope) {
    if (envelope.version() == 0) {
      throw Refusal.invalid("ledger.change.notOpened", envelope.reference());
    }
    requireOpen(envelope);
  }

  private static void requireOpen(Envelope envelope) {
    if (!envelope.open()) {
      throw Refusal.invalid("ledger.change.closed", envelope.reference());
    }
  }

  private static void requireAvailable(Envelope envelope, Money amount) {
    Money available = envelope.balances().available();
    if (available.compareTo(amount) < 0) {
      throw Refusal.invalid("ledger.change.notEnough", envelope.reference(), available, amount);
    }
  }

  static boolean follows(Envelope next, Envelope envelope) {
    return next.year() == envelope.year() + 1
        && next.currency().equals(envelope.currency())
        && Objects.equals(next.programme(), envelope.programme());
  }

  private static void requireNextYear(Envelope envelope, Envelope next) {
    if (!follows(next, envelope)) {
      throw Refusal.invalid("ledger.change.notNext", next.reference(), envelope.reference());
    }
    requireOpen(next);
  }

  private void requireCorrectable(Envelope envelope, UUID entryId, Money amount) {
    Entry entry = store.entry(entryId).orElseThrow(Refusal::notFound);
    if (!entry.envelope().equals(envelope.id()) || !entry.cause().correctable()) {
      throw Refusal.invalid("ledger.change.notCorrectable", entry.number());
    }
    Money left = entry.amount().minus(store.corrected(entryId, envelope.currency()));
    if (left.compareTo(amount) < 0) {
      throw Refusal.invalid("ledger.change.correctsTooMuch", entry.number(), left, amount);
    }
    if (entry.cause() != EntryCause.CUT) {
      requireAvailable(envelope, amount);
    }
  }

  private Envelope get(UUID envelope) {
    return envelopes.find(envelope).orElseThrow(Refusal::notFound);
  }
}
