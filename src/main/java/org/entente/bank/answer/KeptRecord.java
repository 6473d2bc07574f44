package org.entente.bank.answer;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.entente.bank.FateState;
import org.entente.bank.transmission.PaymentMoves.Outcome;
import org.entente.iso20022.Reason;
import org.entente.iso20022.Verdict;
import org.jspecify.annotations.Nullable;

/** What is kept of one thing that a bank said, as far as it can be booked once more. */
record KeptRecord(
    boolean line,
    Found found,
    @Nullable String detail,
    @Nullable UUID order,
    String status,
    boolean debit,
    boolean returned,
    boolean reversal,
    @Nullable String reasonCode) {

  /** What differed before its money was counted. */
  private static final Set<String> UNCOUNTED = Set.of("AMOUNT", "ACCOUNT");

  /** Whether it is open, and about one payment. */
  boolean open() {
    return order != null
        && (found == Found.DIFFERENT || (found == Found.NOTED && "NO_DEBIT".equals(detail)));
  }

  /** Whether it differs of several payments together, which nobody can book as one. */
  boolean several() {
    return order == null && found == Found.DIFFERENT;
  }

  boolean counted() {
    return !UNCOUNTED.contains(String.valueOf(detail));
  }

  /** Where the payment gets by what the bank says; null where that says nothing. */
  @Nullable Outcome outcome() {
    return line ? ofLine() : ofAnswer();
  }

  private @Nullable Outcome ofLine() {
    if (debit) {
      return returned || reversal ? null : Outcome.of(FateState.PAID);
    }
    return reversal && !returned
        ? Outcome.of(FateState.REVERSED)
        : new Outcome(FateState.RETURNED, reason(), null);
  }

  private @Nullable Outcome ofAnswer() {
    return switch (Verdict.of(status)) {
      case SETTLED -> Outcome.of(FateState.PAID);
      case REFUSED -> new Outcome(FateState.REFUSED, reason(), null);
      case ACCEPTED, UNDECIDED, PARTLY -> null;
    };
  }

  private Reason reason() {
    return new Reason(reasonCode, List.of());
  }
}
