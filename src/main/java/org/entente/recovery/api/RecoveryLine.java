package org.entente.recovery.api;

import java.time.LocalDate;
import java.util.UUID;
import org.entente.api.Described;
import org.entente.api.Money;
import org.entente.recovery.RecoveryState;
import org.entente.recovery.query.RecoveryRow;
import org.jspecify.annotations.Nullable;

/** One line of the list. */
@Described("A recovery as the list shows it, the newest first.")
record RecoveryLine(
    UUID id,
    @Described(value = "Its reference.", example = "RC-2026-00001") String reference,
    RecoveryState state,
    @Described("The award that was paid.") UUID award,
    @Described(value = "Reference of that award.", example = "AW-2026-0001") String awardReference,
    @Described("Who has to pay back.") String beneficiary,
    @Described("Demanded, or to be demanded.") Money amount,
    @Described("What is left to be paid.") Money outstanding,
    @Described("What the beneficiary is to get back, because a payment came back.") Money toReturn,
    @Described("Until when; null before it was demanded.") @Nullable LocalDate dueOn,
    @Described("Whether something of it is overdue.") boolean late) {

  static RecoveryLine of(RecoveryRow row) {
    return new RecoveryLine(
        row.id(),
        row.reference(),
        row.state(),
        row.award(),
        row.awardReference(),
        row.beneficiary(),
        Sums.of(row.amount()),
        Sums.of(row.outstanding()),
        Sums.of(row.toReturn()),
        row.dueOn(),
        row.late());
  }
}
