package org.entente.reconciliation.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.entente.api.Described;
import org.entente.api.PageQuery;
import org.entente.reconciliation.Standing;
import org.jspecify.annotations.Nullable;

/** Which lines of a comparison. */
record LineQuery(
    @Described("Only lines that stood so.") @Nullable Standing standing,
    @Described("How many items at most.") @Min(1) @Max(MOST) @Nullable Integer limit,
    @Described("Cursor `next` of the page before.") @Size(max = 2000) @Nullable String after,
    @Described("Whether to count.") @Nullable Boolean count)
    implements PageQuery {}
