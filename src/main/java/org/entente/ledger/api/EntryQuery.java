package org.entente.ledger.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.entente.api.Cursor;
import org.entente.api.Described;
import org.entente.api.PageQuery;
import org.entente.ledger.Account;
import org.entente.shared.CaseRef;
import org.jspecify.annotations.Nullable;

/** Which entries of a book. */
record EntryQuery(
    @Described("Only those that move something into or out of this account.")
        @Nullable Account account,
    @Described(
            value = "Only those of this case: its kind and its id.",
            example = "award:0190a1b2-0000-7000-8000-000000000001")
        @Pattern(regexp = "[a-z-]{1,40}:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
        @Nullable String subject,
    @Described("How many items at most.") @Min(1) @Max(MOST) @Nullable Integer limit,
    @Described("Cursor `next` of the page before.") @Size(max = 2000) @Nullable String after,
    @Described("Whether to count.") @Nullable Boolean count)
    implements PageQuery {

  @Nullable CaseRef of() {
    return subject == null ? null : CaseRef.parse(subject);
  }

  long before() {
    String cursor = Cursor.open(after);
    if (cursor == null) {
      return Long.MAX_VALUE;
    }
    if (!cursor.matches("[0-9]{1,18}")) {
      throw Cursor.unknown();
    }
    return Long.parseLong(cursor);
  }
}
