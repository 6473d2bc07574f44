package org.entente.reporting;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.entente.shared.Act;
import org.entente.shared.CaseRef;
import org.jspecify.annotations.Nullable;

/**
 * What a beneficiary tells after the stay of an award.
 *
 * @param reference {@code RP-2026-0001}
 * @param reminded how many of the days on which to remind have passed
 * @param sending what was sent last, null before
 * @param excuse the last request for force majeure, null where nobody asked
 * @param remarks what the office wants changed; empty where nothing
 * @param decided who accepted it or recorded force majeure, null before
 * @param eligible what the stay was worth, null before it is settled
 */
public record Report(
    UUID id,
    String reference,
    UUID award,
    ReportState state,
    LocalDate dueOn,
    int reminded,
    @Nullable Sending sending,
    @Nullable Excuse excuse,
    String remarks,
    @Nullable Act decided,
    @Nullable Eligible eligible,
    long version) {

  public static final String KIND = "report";

  public static CaseRef ref(UUID id) {
    return new CaseRef(KIND, id);
  }

  public CaseRef ref() {
    return ref(id);
  }

  Sending sent() {
    return Optional.ofNullable(sending).orElseThrow();
  }
}
