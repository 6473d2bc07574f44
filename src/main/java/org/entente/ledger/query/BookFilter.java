package org.entente.ledger.query;

import java.util.UUID;
import org.entente.ledger.Account;
import org.entente.shared.CaseRef;
import org.jspecify.annotations.Nullable;

/**
 * Which entries of a book.
 *
 * @param account only those that move something into or out of it
 * @param subject only those of this case
 */
public record BookFilter(UUID envelope, @Nullable Account account, @Nullable CaseRef subject) {

  public static BookFilter all(UUID envelope) {
    return new BookFilter(envelope, null, null);
  }
}
