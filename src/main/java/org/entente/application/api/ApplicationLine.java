package org.entente.application.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.entente.api.Described;
import org.entente.api.Texts;
import org.entente.application.ApplicationStatus;
import org.entente.application.query.ListRow;
import org.entente.grant.Audience;
import org.jspecify.annotations.Nullable;

/** One line of the office's list. */
@Described("An application as the office lists it, the latest begun first.")
record ApplicationLine(
    UUID id,
    @Described(value = "Given at submission; null for a draft.", example = "AP-2026-00042")
        @Nullable String reference,
    @Described("Who applies.") String applicant,
    Audience audience,
    @Described(value = "Reference of the call.", example = "CA-2026-0001") String call,
    ApplicationStatus status,
    @Described(value = "Of the host, ISO 3166-1 alpha-2; null for a draft.", example = "GB")
        @Nullable String country,
    @Described("First day of the stay; null for a draft.") @Nullable LocalDate from,
    @Described("Last day of the stay; null for a draft.") @Nullable LocalDate until,
    @Described("Code of the applicant's unit; empty where they named none.") String unit,
    @Described("Whether it came after the deadline, under leave.") boolean late,
    @Described("When it was submitted first; null for a draft.") @Nullable Instant submittedAt,
    @Described("Title of the call.") Texts title) {

  static ApplicationLine of(ListRow row) {
    return new ApplicationLine(
        row.id(),
        row.reference(),
        row.applicant(),
        row.audience(),
        row.callReference(),
        row.status(),
        row.country(),
        row.from(),
        row.until(),
        row.unit(),
        row.late(),
        row.submittedAt(),
        Texts.of(row.call()));
  }
}
