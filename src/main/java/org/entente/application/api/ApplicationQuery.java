package org.entente.application.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.entente.api.Described;
import org.entente.api.PageQuery;
import org.entente.application.ApplicationStatus;
import org.jspecify.annotations.Nullable;

/** Which applications. */
record ApplicationQuery(
    @Described("Words that all have to be found in number, name or host.") @Size(max = 200)
        @Nullable String q,
    @Described("Only those of this call, by id.") @Nullable UUID call,
    @Described("Only this status; drafts are found in no other way.")
        @Nullable ApplicationStatus status,
    @Described("Only stays in this country.") @Pattern(regexp = "[A-Z]{2}")
        @Nullable String country,
    @Described("Only applicants of this unit.") @Size(max = 100) @Nullable String unit,
    @Described("How many items at most.") @Min(1) @Max(MOST) @Nullable Integer limit,
    @Described("Cursor `next` of the page before.") @Size(max = 2000) @Nullable String after,
    @Described("Whether to count.") @Nullable Boolean count)
    implements PageQuery {}
