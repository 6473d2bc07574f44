package org.entente.payee.query;

import java.time.Instant;
import java.util.UUID;
import org.entente.payee.DetailsState;
import org.jspecify.annotations.Nullable;

/**
 * One line of the list.
 *
 * @param changes whether the payee had details before
 * @param byPayee false where finance entered them
 */
public record DetailsLine(
    UUID id,
    String name,
    String holder,
    String masked,
    String bic,
    DetailsState state,
    boolean changes,
    boolean byPayee,
    Instant enteredAt,
    @Nullable Instant payableFrom) {}
