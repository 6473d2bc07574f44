package org.entente.review;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One reviewer's part in one application.
 *
 * @param reviewer null while nobody is found
 * @param assignedAt when they were asked
 * @param cleared whether they declared that they have no conflict of interest
 */
public record Assignment(
    UUID id,
    UUID call,
    UUID application,
    @Nullable UUID reviewer,
    AssignmentState state,
    @Nullable Instant assignedAt,
    boolean cleared) {}
