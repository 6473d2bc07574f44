package org.entente.ledger.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.entente.api.Described;
import org.entente.api.PageQuery;
import org.jspecify.annotations.Nullable;

/** Which envelopes. */
record EnvelopeQuery(
    @Described("Only those of this year.") @Min(1900) @Max(2200) @Nullable Integer year,
    @Described("Only those of this programme, by id.") @Nullable UUID programme,
    @Described("How many items at most.") @Min(1) @Max(MOST) @Nullable Integer limit,
    @Described("Cursor `next` of the page before.") @Size(max = 2000) @Nullable String after,
    @Described("Whether to count.") @Nullable Boolean count)
    implements PageQuery {}
