package org.entente.iso20022;

import java.util.List;
import org.entente.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * What became of a payment, of a group of payments, or of a whole file of ours.
 *
 * @param status as the bank wrote it, four letters; of the level above where a payment has none
 * @param reasons for this status, of the level above where a payment has none
 * @param amount of the payment, where the bank repeats it
 */
public record BankAnswer(
    Level level,
    References references,
    String status,
    List<Reason> reasons,
    @Nullable Money amount,
    long line)
    implements BankRecord {

  public BankAnswer {
    reasons = List.copyOf(reasons);
  }

  public Verdict verdict() {
    return Verdict.of(status);
  }

  /** What an answer is about. */
  public enum Level {
    FILE,
    GROUP,
    PAYMENT
  }
}
