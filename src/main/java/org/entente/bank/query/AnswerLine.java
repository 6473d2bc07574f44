package org.entente.bank.query;

import java.time.LocalDate;
import java.util.UUID;
import org.entente.bank.answer.Found;
import org.entente.iso20022.ReasonCode;
import org.entente.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a bank said, and what came of it.
 *
 * @param status of a statement's line or of an answer, as the bank wrote it
 * @param amount negative for what left the account
 * @param paymentKey of the payment that it matches
 */
public record AnswerLine(
    UUID file,
    int position,
    long line,
    Found found,
    @Nullable String detail,
    String status,
    @Nullable String reference,
    @Nullable Money amount,
    @Nullable String reasonCode,
    boolean returned,
    boolean reversal,
    @Nullable LocalDate bookedOn,
    @Nullable String counterparty,
    @Nullable String words,
    @Nullable UUID order,
    @Nullable String paymentKey) {

  /** Whether people have to look at it: to have it booked after all, or what to do instead. */
  public boolean open() {
    return found == Found.DIFFERENT
        || (order != null && found == Found.NOTED && "NO_DEBIT".equals(detail));
  }

  /** The reason in plain words; argument 0 is the code. */
  public String reasonKey() {
    return ReasonCode.of(reasonCode).messageKey();
  }
}
