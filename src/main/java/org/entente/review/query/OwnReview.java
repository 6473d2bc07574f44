package org.entente.review.query;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.entente.review.AssignmentState;
import org.jspecify.annotations.Nullable;

/**
 * One part of a reviewer.
 *
 * @param number of the application in its panel
 * @param cleared whether they declared that they are free to judge
 * @param total that they gave, in percent
 */
public record OwnReview(
    UUID id,
    UUID call,
    String reference,
    int number,
    AssignmentState state,
    Instant assignedAt,
    boolean cleared,
    @Nullable Instant scoredAt,
    @Nullable BigDecimal total) {}
