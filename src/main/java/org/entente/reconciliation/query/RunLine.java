package org.entente.reconciliation.query;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.entente.reconciliation.Difference;
import org.entente.reconciliation.DifferenceKind;
import org.entente.reconciliation.Standing;
import org.entente.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * One line of a run: what the bank, the book and our orders say of the same thing.
 *
 * @param kind null for what agrees
 * @param difference as it stands now; null for what agrees
 */
public record RunLine(
    int position,
    Standing standing,
    @Nullable DifferenceKind kind,
    List<String> arguments,
    @Nullable Difference difference,
    @Nullable UUID order,
    Bank bank,
    Book book,
    Ours ours) {

  /** Amounts are negative for what left the account. */
  public record Bank(
      @Nullable LocalDate on,
      @Nullable Money amount,
      @Nullable String reference,
      @Nullable String party) {}

  /** Positive for what was paid. */
  public record Book(@Nullable LocalDate on, @Nullable Money amount, @Nullable Long number) {}

  /**
   * @param reference of the order or the file; null where there is none
   * @param key under which the bank knows it
   */
  public record Ours(
      @Nullable String reference,
      @Nullable String key,
      @Nullable Money amount,
      @Nullable String state) {

    public @Nullable String stateMessage() {
      return state == null ? null : stateKey(state);
    }
  }

  /** Of the bank's states of payments, or of an order that never came to it. */
  public static String stateKey(String state) {
    return state.equals("NOT_SUBMITTED") ? "reconciliation.notSubmitted" : "bank.state." + state;
  }
}
