package org.entente.application.query;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.entente.application.ApplicationStatus;
import org.entente.grant.Audience;
import org.entente.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * One line of the office's list.
 *
 * @param reference null for a draft, as everything that only a submission says
 * @param host name of the partner in the register
 */
public record ListRow(
    UUID id,
    @Nullable String reference,
    String applicant,
    Audience audience,
    String callReference,
    LocalizedText call,
    ApplicationStatus status,
    @Nullable LocalizedText host,
    @Nullable String country,
    @Nullable LocalDate from,
    @Nullable LocalDate until,
    String unit,
    boolean late,
    @Nullable Instant submittedAt) {}
