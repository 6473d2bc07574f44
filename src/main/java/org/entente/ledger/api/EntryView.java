package org.entente.ledger.api;

import java.time.Instant;
import java.util.UUID;
import org.entente.api.Described;
import org.entente.api.Money;
import org.entente.ledger.Account;
import org.entente.ledger.EntryCause;
import org.entente.ledger.query.BookRow;
import org.jspecify.annotations.Nullable;

/** One entry of a book. */
@Described("An entry of a book: an amount that moved from one account to another.")
record EntryView(
    UUID id,
    @Described("Counted from 1 in each book, without gaps.") long number,
    EntryCause cause,
    Account from,
    Account to,
    Money amount,
    @Described("The case on whose behalf it moved: its kind and its id.") String subject,
    @Described("Name of whoever moved it.") String by,
    @Described("Name of the person stood in for; null for none.") @Nullable String onBehalfOf,
    Instant at,
    @Described("Number of the entry that this one moves back; null for none.")
        @Nullable Long corrects) {

  static EntryView of(BookRow row) {
    return new EntryView(
        row.id(),
        row.number(),
        row.cause(),
        row.source(),
        row.destination(),
        Amounts.of(row.amount()),
        row.subject().toString(),
        row.actor().name(),
        row.actor().onBehalfOfName(),
        row.at(),
        row.corrects());
  }
}
