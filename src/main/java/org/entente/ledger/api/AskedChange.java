package org.entente.ledger.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.entente.api.Described;
import org.entente.api.Money;
import org.entente.ledger.ChangeKind;
import org.entente.ledger.Envelope;
import org.entente.ledger.NewChange;
import org.jspecify.annotations.Nullable;

/** A change to be asked for. */
@Described("A change of an envelope to be asked for.")
record AskedChange(
    @NotNull ChangeKind kind,
    @Described("Null for a carry-over alone: all that is available.") @Valid @Nullable Money amount,
    @Described("The next year’s envelope, for a carry-over.") @Nullable UUID target,
    @Described("Number of the entry to move back, for a correction.") @Min(1) @Nullable Long entry,
    @Described("The decision it rests on.") @NotNull @Size(min = 5, max = 2000) String reason) {

  NewChange of(Envelope envelope) {
    return new NewChange(
        envelope.id(), kind, amount == null ? null : Amounts.read(amount), target, entry, reason);
  }
}
