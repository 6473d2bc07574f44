package org.entente.application.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.entente.api.Described;
import org.entente.application.ApplicationStatus;
import org.entente.grant.Audience;
import org.jspecify.annotations.Nullable;

/** One application. */
@Described("One application, where it stands, and what the rules found.")
record ApplicationDetail(
    UUID id,
    @Described(value = "Given at submission.", example = "AP-2026-00042") String reference,
    @Described("Id of the call.") UUID call,
    @Described("Who applies.") String applicant,
    Audience audience,
    @Described("Code of the applicant's unit; empty where they named none.") String unit,
    ApplicationStatus status,
    Stay stay,
    Submission submission,
    @Described("What each row of the decision table found; empty before it was asked.")
        List<Found> findings,
    @Described("Goes up with each change.") long version) {

  @Described("Where the applicant goes, and for how long.")
  record Stay(
      @Described("A partner of the register; null for another host.") @Nullable UUID host,
      @Described(value = "ISO 3166-1 alpha-2.", example = "GB") String country,
      LocalDate from,
      LocalDate until,
      @Described("As an officer checked it; null where the call does not ask for it.")
          @Nullable Integer distanceKm) {}

  @Described("The latest snapshot, as it stands for good.")
  record Submission(
      @Described("Counted from one.") int number,
      @Described("SHA-256 of its canonical JSON.") String hash,
      Instant submittedAt,
      @Described("Whether it came after the deadline, under leave.") boolean late) {}

  @Described("What one row of the decision table found.")
  record Found(
      @Described(value = "What it is about.", example = "length") String criterion,
      @Described("Id of the row.") String rule,
      boolean passed,
      @Described("The same in words, in the language asked for.") String text,
      @Described("Version of the decision table.") int table) {}
}
