package org.entente.ledger;

import java.util.UUID;
import org.entente.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * A change of an envelope to be asked for.
 *
 * @param amount null for a carry-over: all that is available
 * @param target the envelope of the next year, for a carry-over alone
 * @param corrects number of the entry to be moved back, for a correction alone
 */
public record NewChange(
    UUID envelope,
    ChangeKind kind,
    @Nullable Money amount,
    @Nullable UUID target,
    @Nullable Long corrects,
    String reason) {}
