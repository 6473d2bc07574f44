package org.entente.recovery;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.UUID;
import org.entente.shared.Act;
import org.entente.shared.CaseRef;
import org.entente.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * What has to come back of one award.
 *
 * @param reference {@code RC-2026-00001}; beneficiaries pay under it
 * @param toDemand what is recoverable and not demanded yet
 * @param released demanded, and waived or returned because nothing was owed for it
 * @param reason as the office reads it
 * @param asked who of the office asked for it; null where a report or a payment did
 * @param dueOn until when it is to be paid; null before it was demanded
 */
public record Recovery(
    UUID id,
    String reference,
    UUID award,
    UUID envelope,
    UUID payee,
    String beneficiary,
    Currency currency,
    RecoveryState state,
    Money toDemand,
    Money released,
    ReturnTally returns,
    String reason,
    @Nullable Act asked,
    @Nullable LocalDate dueOn,
    Instant openedAt,
    Tally tally,
    long version) {

  /** The kind of case that a recovery is. */
  public static final String KIND = "recovery";

  public static CaseRef ref(UUID id) {
    return new CaseRef(KIND, id);
  }

  public CaseRef ref() {
    return ref(id);
  }

  /** What the beneficiary gave back of payments that came back: it is theirs. */
  public Money toReturn() {
    return returns.owed();
  }

  public Money outstanding() {
    return tally.outstanding();
  }

  /** What it is about: demanded or still to be demanded. */
  public Money amount() {
    return tally.demanded().plus(toDemand);
  }
}
