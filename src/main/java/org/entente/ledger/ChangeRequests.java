package org.entente.ledger;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.UUID;
import org.entente.shared.Actor;
import org.entente.shared.Ids;
import org.entente.shared.Money;
import org.entente.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes of what somebody typed a request that can be decided on. */
@Component
class ChangeRequests {

  /** In the smallest unit; the tables hold no more. */
  static final long MOST = 1_000_000_000_000_000L;

  private final EnvelopeStore envelopes;
  private final BookStore store;
  private final Clock clock;

  ChangeRequests(EnvelopeStore envelopes, BookStore store, Clock clock) {
    this.envelopes = envelopes;
    this.store = store;
    this.clock = clock;
  }

  EnvelopeChange of(NewChange asked, Actor actor) {
    Envelope envelope = envelopes.find(asked.envelope()).orElseThrow(Refusal::notFound);
    return new EnvelopeChange(
        Ids.next(clock),
        envelope.id(),
        asked.kind(),
        amount(asked, envelope),
        asked.kind() == ChangeKind.CARRY_OVER ? target(asked) : null,
        asked.kind() == ChangeKind.CORRECTION ? corrected(asked) : null,
        asked.reason(),
        ChangeState.REQUESTED,
        actor,
        clock.instant().truncatedTo(ChronoUnit.MICROS),
        null);
  }

  private static Money amount(NewChange asked, Envelope envelope) {
    if (asked.kind() == ChangeKind.CARRY_OVER) {
      return carriedOver(envelope);
    }
    Money amount = asked.amount();
    if (amount == null || !amount.isPositive() || tooMuch(amount)) {
      throw Refusal.invalid("ledger.change.amount");
    }
    if (!amount.currency().equals(envelope.currency())) {
      throw Refusal.invalid(
          "ledger.otherCurrency", envelope.reference(), envelope.currency().getCurrencyCode());
    }
    return amount;
  }

  private static boolean tooMuch(Money amount) {
    return amount.compareTo(Money.ofMinor(MOST, amount.currency())) > 0;
  }

  private static Money carriedOver(Envelope envelope) {
    Money available = envelope.balances().available();
    if (!available.isPositive()) {
      throw Refusal.invalid("ledger.change.nothingLeft", envelope.reference());
    }
    return available;
  }

  private static UUID target(NewChange asked) {
    @Nullable UUID target = asked.target();
    if (target == null) {
      throw Refusal.invalid("ledger.change.noTarget");
    }
    return target;
  }

  private UUID corrected(NewChange asked) {
    long number = Objects.requireNonNullElse(asked.corrects(), 0L);
    return store
        .entry(asked.envelope(), number)
        .map(Entry::id)
        .orElseThrow(() -> Refusal.invalid("ledger.change.noEntry", number));
  }
}
