package org.entente.recovery.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.entente.api.Described;
import org.entente.api.PageQuery;
import org.entente.recovery.RecoveryState;
import org.jspecify.annotations.Nullable;

/** Which recoveries. */
record RecoveryQuery(
    @Described("Words that all have to be found in reference or beneficiary.") @Size(max = 200)
        @Nullable String q,
    @Described("Only these states; several are allowed.") @Nullable List<RecoveryState> state,
    @Described("Only those of which something is overdue.") @Nullable Boolean late,
    @Described("Only the one of this award.") @Nullable UUID award,
    @Described("How many items at most.") @Min(1) @Max(MOST) @Nullable Integer limit,
    @Described("Cursor `next` of the page before.") @Size(max = 2000) @Nullable String after,
    @Described("Whether to count.") @Nullable Boolean count)
    implements PageQuery {}
