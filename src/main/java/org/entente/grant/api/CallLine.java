package org.entente.grant.api;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.entente.api.Described;
import org.entente.api.Texts;
import org.entente.grant.CallStatus;
import org.entente.grant.query.CallRow;

/** One line of the register. */
@Described("A call as the register shows it, the latest drafted first.")
record CallLine(
    UUID id,
    @Described(value = "Its reference.", example = "CA-2026-0001") String reference,
    Texts title,
    @Described("Name of its programme.") Texts programme,
    CallStatus status,
    @Described("Its languages.") List<String> languages,
    Instant opensAt,
    @Described("The deadline, to the second.") Instant closesAt,
    @Described("Awards at most.") int quota) {

  static CallLine of(CallRow row) {
    return new CallLine(
        row.id(),
        row.reference(),
        Texts.of(row.title()),
        Texts.of(row.programme()),
        row.status(),
        Arrays.stream(row.languages().split(" "))
            .map(each -> each.toLowerCase(Locale.ROOT))
            .toList(),
        row.opensAt(),
        row.closesAt(),
        row.quota());
  }
}
