package org.entente.award.query;

import java.time.Instant;
import java.util.UUID;
import org.entente.award.AwardStatus;
import org.entente.shared.LocalizedText;
import org.entente.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * One line of the list.
 *
 * @param amount null before its turn came
 * @param host null where the register does not have it
 * @param level the group that approves it; null before
 */
public record AwardRow(
    UUID id,
    String reference,
    AwardStatus status,
    int place,
    String name,
    @Nullable LocalizedText host,
    String country,
    UUID call,
    String callReference,
    LocalizedText callTitle,
    @Nullable Money amount,
    @Nullable String level,
    @Nullable Instant acceptBy,
    @Nullable UUID agreement,
    UUID envelope) {}
