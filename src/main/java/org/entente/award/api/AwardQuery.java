package org.entente.award.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.entente.api.Described;
import org.entente.api.PageQuery;
import org.entente.award.AwardStatus;
import org.jspecify.annotations.Nullable;

/** Which awards. */
record AwardQuery(
    @Described("Words that all have to be found in reference, beneficiary or host.")
        @Size(max = 200)
        @Nullable String q,
    @Described("Only these statuses; several are allowed.") @Nullable List<AwardStatus> status,
    @Described("Only awards of this call.") @Nullable UUID call,
    @Described("Only awards that this envelope pays.") @Nullable UUID envelope,
    @Described("How many items at most.") @Min(1) @Max(MOST) @Nullable Integer limit,
    @Described("Cursor `next` of the page before.") @Size(max = 2000) @Nullable String after,
    @Described("Whether to count.") @Nullable Boolean count)
    implements PageQuery {}
