package org.entente.recovery.query;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.entente.recovery.RecoveryState;
import org.entente.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * One line of the list.
 *
 * @param amount demanded or to be demanded
 * @param toReturn theirs, because a payment came back
 * @param dueOn null before it was demanded
 * @param late whether something of it is overdue
 */
public record RecoveryRow(
    UUID id,
    String reference,
    RecoveryState state,
    UUID award,
    String awardReference,
    String beneficiary,
    Money amount,
    Money outstanding,
    Money toReturn,
    @Nullable LocalDate dueOn,
    boolean late,
    Instant openedAt) {}
