package org.entente.partner.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.entente.api.Described;
import org.entente.api.PageQuery;
import org.entente.partner.PartnerKind;
import org.jspecify.annotations.Nullable;

/** Which partners. */
record PartnerQuery(
    @Described("Words that all have to be found, in any script, with or without accents.")
        @Size(max = 200)
        @Nullable String q,
    @Described("Only partners of this kind.") @Nullable PartnerKind kind,
    @Described(value = "Only partners of this country, ISO 3166-1 alpha-2.", example = "GB")
        @Pattern(regexp = "[A-Z]{2}")
        @Nullable String country,
    @Described("Only members of this network, by id.") @Nullable UUID network,
    @Described("How many items at most.") @Min(1) @Max(MOST) @Nullable Integer limit,
    @Described("Cursor `next` of the page before.") @Size(max = 2000) @Nullable String after,
    @Described("Whether to count.") @Nullable Boolean count)
    implements PageQuery {}
