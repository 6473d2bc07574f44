package org.entente.reconciliation.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.entente.api.Described;
import org.entente.api.SignedMoney;
import org.entente.reconciliation.Run;
import org.entente.reconciliation.RunResult;
import org.entente.reconciliation.RunState;
import org.entente.shared.Money;
import org.jspecify.annotations.Nullable;

/** One comparison of an account on a day. */
@Described("A bank's statements against the book and our orders, for one account and day.")
record ReconciliationView(
    UUID id,
    @Described(value = "Its reference.", example = "RE-2026-00001") String reference,
    @Described("The paying account, as the configuration calls it.") String account,
    LocalDate day,
    @Described("Number among those of the account and day.") int number,
    @Described("Asked for by the daily job.") boolean daily,
    RunState state,
    Instant askedAt,
    @Described("What was found; null until it is done, and unchanged from then on.")
        @Nullable Found found) {

  /** What it found. */
  @Described("What a comparison found.")
  record Found(
      @Described("The moment at which everything was so.") Instant seenAt,
      @Described("Lines of the day that agree.") int matched,
      @Described("Differences that none before had found.") int fresh,
      @Described("Earlier differences that nobody has decided on.") int open,
      @Described("Differences that somebody has explained.") int decided,
      @Described("Earlier differences that are gone.") int resolved,
      @Described("What the bank booked that day for our payments.") SignedMoney bank,
      @Described("What stands in the book for the same.") SignedMoney book,
      @Described("The bank's closing balance of the day, where it states one.")
          @Nullable SignedMoney closing,
      @Described("SHA-256 of all lines.") String hash) {}

  static ReconciliationView of(Run run) {
    RunResult result = run.result();
    return new ReconciliationView(
        run.id(),
        run.reference(),
        run.account(),
        run.day(),
        run.number(),
        run.daily(),
        run.state(),
        run.askedAt(),
        result == null ? null : found(result));
  }

  private static Found found(RunResult result) {
    Money closing = result.closing();
    return new Found(
        result.seenAt(),
        result.matched(),
        result.fresh(),
        result.open(),
        result.decided(),
        result.resolved(),
        SignedMoney.of(result.bankSum()),
        SignedMoney.of(result.bookSum()),
        closing == null ? null : SignedMoney.of(closing),
        result.hash().hex());
  }
}
