package org.entente.ledger;

import java.util.Currency;
import java.util.UUID;
import org.entente.shared.CaseRef;
import org.entente.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * The money of one programme and year in one currency.
 *
 * @param reference {@code EV-2026-0001}
 * @param programme null for one that belongs to none
 * @param open false once what was left went to the next year: nothing more is reserved from it
 * @param version how many entries its book has
 */
public record Envelope(
    UUID id,
    String reference,
    @Nullable UUID programme,
    LocalizedText name,
    int year,
    Currency currency,
    Balances balances,
    boolean open,
    long version) {

  public static final String KIND = "envelope";

  public CaseRef ref() {
    return ref(id);
  }

  public static CaseRef ref(UUID id) {
    return new CaseRef(KIND, id);
  }
}
