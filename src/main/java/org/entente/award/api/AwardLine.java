package org.entente.award.api;

import java.time.Instant;
import java.util.UUID;
import org.entente.api.Described;
import org.entente.api.Money;
import org.entente.award.AwardStatus;
import org.entente.award.query.AwardRow;
import org.jspecify.annotations.Nullable;

/** One line of the list. */
@Described("An award as the list shows it, the newest first.")
record AwardLine(
    UUID id,
    @Described(value = "Its reference.", example = "AW-2026-0001") String reference,
    AwardStatus status,
    @Described("Place in the ranking of its call.") int place,
    @Described("Who gets it.") String beneficiary,
    @Described(value = "Where they go, ISO 3166-1 alpha-2.", example = "GB") String country,
    @Described("The call it belongs to.") UUID call,
    @Described(value = "Reference of that call.", example = "CA-2026-0001") String callReference,
    @Described("The envelope that pays it.") UUID envelope,
    @Described("Null until its turn has come.") @Nullable Money amount,
    @Described("Until when an offer can be accepted.") @Nullable Instant acceptBy,
    @Described("The grant agreement; null before there is one.") @Nullable UUID agreement) {

  static AwardLine of(AwardRow row) {
    return new AwardLine(
        row.id(),
        row.reference(),
        row.status(),
        row.place(),
        row.name(),
        row.country(),
        row.call(),
        row.callReference(),
        row.envelope(),
        Amounts.orNull(row.amount()),
        row.acceptBy(),
        row.agreement());
  }
}
