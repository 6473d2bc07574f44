package org.entente.agreement.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.entente.agreement.AgreementStatus;
import org.entente.agreement.AgreementType;
import org.entente.api.Described;
import org.entente.api.PageQuery;
import org.jspecify.annotations.Nullable;

/** Which agreements. */
record AgreementQuery(
    @Described("Words that all have to be found in reference, title or the partner's names.")
        @Size(max = 200)
        @Nullable String q,
    @Described("Only these statuses; several are allowed.") @Nullable List<AgreementStatus> status,
    @Described("Only these types; several are allowed.") @Nullable List<AgreementType> type,
    @Described("Only agreements with this partner, its predecessors and its successors.")
        @Nullable UUID partner,
    @Described("Only agreements that end before this day.") @Nullable LocalDate expiresBefore,
    @Described("How many items at most.") @Min(1) @Max(MOST) @Nullable Integer limit,
    @Described("Cursor `next` of the page before.") @Size(max = 2000) @Nullable String after,
    @Described("Whether to count.") @Nullable Boolean count)
    implements PageQuery {}
