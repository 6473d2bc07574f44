package org.entente.ledger.api;

import java.time.Instant;
import java.util.UUID;
import org.entente.api.Described;
import org.entente.api.Money;
import org.entente.ledger.ChangeKind;
import org.entente.ledger.ChangeState;
import org.entente.ledger.EnvelopeChange;
import org.jspecify.annotations.Nullable;

/** A change of an envelope. */
@Described("A change of an envelope that somebody asked for.")
record ChangeView(
    UUID id,
    ChangeKind kind,
    ChangeState state,
    Money amount,
    @Described("Where a carry-over goes; null for all others.") @Nullable UUID target,
    @Described("The entry that a correction moves back; null for all others.")
        @Nullable UUID corrects,
    String reason,
    @Described(value = "Hash of what is decided on.", format = "sha256") String contentHash,
    @Described("Name of whoever asked.") String requestedBy,
    Instant requestedAt,
    @Described("Name of whoever decided; null until then.") @Nullable String decidedBy,
    @Nullable Instant decidedAt,
    @Described("Reason of a refusal, or remark; null for none.") @Nullable String answer) {

  static ChangeView of(EnvelopeChange change) {
    EnvelopeChange.Decided decision = change.decision();
    return new ChangeView(
        change.id(),
        change.kind(),
        change.state(),
        Amounts.of(change.amount()),
        change.target(),
        change.corrects(),
        change.reason(),
        change.hash().hex(),
        change.requester().name(),
        change.requestedAt(),
        decision == null ? null : decision.by().name(),
        decision == null ? null : decision.at(),
        decision == null || decision.answer().isEmpty() ? null : decision.answer());
  }
}
