package org.entente.reconciliation.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.entente.api.Described;
import org.entente.api.PageQuery;
import org.jspecify.annotations.Nullable;

/** Which comparisons. */
record ReconciliationQuery(
    @Described("Only those of this paying account.") @Size(max = 30) @Nullable String account,
    @Described("How many items at most.") @Min(1) @Max(MOST) @Nullable Integer limit,
    @Described("Cursor `next` of the page before.") @Size(max = 2000) @Nullable String after,
    @Described("Whether to count.") @Nullable Boolean count)
    implements PageQuery {}
