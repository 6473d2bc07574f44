package org.entente.history.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.entente.api.Described;
import org.entente.api.PageQuery;
import org.entente.audit.HistoryFilter;
import org.entente.audit.HistoryKind;
import org.jspecify.annotations.Nullable;

/** Which events of a case. */
record HistoryQuery(
    @Described("Only events of this sort.") @Nullable HistoryKind show,
    @Described("Only events from this instant on.") @Nullable Instant from,
    @Described("Only events before this instant.") @Nullable Instant until,
    @Described("How many items at most.") @Min(1) @Max(MOST) @Nullable Integer limit,
    @Described("Cursor `next` of the page before.") @Size(max = 2000) @Nullable String after,
    @Described("Whether to count.") @Nullable Boolean count)
    implements PageQuery {

  HistoryFilter filter() {
    return new HistoryFilter(show == null ? HistoryKind.EVERYTHING : show, from, until);
  }
}
