package org.entente.bank.answer;

import java.util.UUID;
import org.entente.bank.FateState;
import org.entente.iso20022.ReasonCode;
import org.entente.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a file says which is not booked yet.
 *
 * @param reference as the bank names the payment
 * @param order the payment; null where it is none of ours, or several
 * @param now how that payment stands
 */
public record SaidLine(
    long line,
    Says says,
    @Nullable String reference,
    @Nullable Money amount,
    @Nullable String reasonCode,
    @Nullable UUID order,
    @Nullable FateState now) {

  /** The reason in plain words; argument 0 is the code. */
  public String reasonKey() {
    return ReasonCode.of(reasonCode).messageKey();
  }
}
