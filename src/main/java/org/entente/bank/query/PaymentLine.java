package org.entente.bank.query;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.entente.bank.FateState;
import org.entente.bank.batch.Unfit;
import org.entente.iso20022.ReasonCode;
import org.entente.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * A payment as a list shows it.
 *
 * @param trouble what the last try failed for
 * @param unfit why it stands in no file; empty where nothing is wrong
 */
public record PaymentLine(
    UUID order,
    String key,
    String account,
    Money amount,
    LocalDate executionDay,
    FateState state,
    Instant since,
    Instant submittedAt,
    @Nullable String reasonCode,
    List<String> reasonTexts,
    @Nullable String bankReference,
    @Nullable UUID batch,
    @Nullable String batchReference,
    @Nullable Instant nextAt,
    boolean held,
    @Nullable String trouble,
    List<Unfit> unfit) {

  /** The reason in plain words; argument 0 is the code. */
  public String reasonKey() {
    return ReasonCode.of(reasonCode).messageKey();
  }
}
