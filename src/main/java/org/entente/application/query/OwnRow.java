package org.entente.application.query;

import java.time.Instant;
import java.util.UUID;
import org.entente.application.ApplicationStatus;
import org.entente.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * One line of an applicant's own list.
 *
 * @param reference null for a draft
 */
public record OwnRow(
    UUID id,
    @Nullable String reference,
    LocalizedText call,
    Instant closesAt,
    ApplicationStatus status,
    Instant savedAt,
    @Nullable Instant submittedAt,
    @Nullable Instant askedUntil) {}
