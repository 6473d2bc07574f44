package org.entente.grant.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.entente.api.Described;
import org.entente.api.PageQuery;
import org.entente.grant.CallStatus;
import org.entente.grant.query.CallFilter;
import org.jspecify.annotations.Nullable;

/** Which calls. */
record CallQuery(
    @Described("Words that all have to be found in reference, title or summary.") @Size(max = 200)
        @Nullable String q,
    @Described("Only these statuses; several are allowed.") @Nullable List<CallStatus> status,
    @Described("Only calls of this programme, by id.") @Nullable UUID programme,
    @Described("How many items at most.") @Min(1) @Max(MOST) @Nullable Integer limit,
    @Described("Cursor `next` of the page before.") @Size(max = 2000) @Nullable String after,
    @Described("Whether to count.") @Nullable Boolean count)
    implements PageQuery {

  /**
   * @param all whether the reader reads calls that are not published, too
   * @return one that asks for statuses by name, as soon as not all are the reader's
   */
  CallFilter filter(boolean all) {
    List<CallStatus> wanted = status == null ? List.of() : status;
    return new CallFilter(q == null ? "" : q, all ? wanted : published(wanted), programme);
  }

  private static List<CallStatus> published(List<CallStatus> wanted) {
    return Arrays.stream(CallStatus.values())
        .filter(CallStatus::published)
        .filter(each -> wanted.isEmpty() || wanted.contains(each))
        .toList();
  }

  /** Whether there is something to look for: nobody else is shown a draft. */
  boolean futile(boolean all) {
    return !all && published(status == null ? List.of() : status).isEmpty();
  }
}
