package org.entente.reconciliation.api;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.entente.api.Described;
import org.entente.api.SignedMoney;
import org.entente.reconciliation.Difference;
import org.entente.reconciliation.DifferenceKind;
import org.entente.reconciliation.DifferenceState;
import org.entente.reconciliation.Standing;
import org.entente.reconciliation.query.RunLine;
import org.entente.shared.Money;
import org.jspecify.annotations.Nullable;

/** One line of a comparison. */
@Described("What bank, book and orders say of the same thing.")
record LineView(
    @Described("Its place in the comparison.") int position,
    @Described("How it stood when it was seen.") Standing standing,
    @Described("In what way it differs; null where it agrees.") @Nullable DifferenceKind kind,
    @Described("References, days and amounts of the sentence that says it.") List<String> arguments,
    @Described("The difference, the same in every comparison; null where it agrees.")
        @Nullable UUID difference,
    @Described("How the difference stands now.") @Nullable DifferenceState state,
    @Described("Why it is so, in the words of whoever decided.") @Nullable String reason,
    @Described("Our payment order.") @Nullable UUID order,
    @Described("Under which the bank knows it.") @Nullable String reference,
    @Described("Booked at the bank on.") @Nullable LocalDate bankOn,
    @Described("Negative for what left the account.") @Nullable SignedMoney bank,
    @Described("The bank's reference.") @Nullable String bankReference,
    @Described("Positive for what was paid in the book.") @Nullable SignedMoney book,
    @Described("What was ordered.") @Nullable SignedMoney ours) {

  static LineView of(RunLine line) {
    Difference difference = line.difference();
    return new LineView(
        line.position(),
        line.standing(),
        line.kind(),
        line.arguments(),
        difference == null ? null : difference.id(),
        difference == null ? null : difference.state(),
        difference == null || difference.reason().isEmpty() ? null : difference.reason(),
        line.order(),
        line.ours().key(),
        line.bank().on(),
        money(line.bank().amount()),
        line.bank().reference(),
        money(line.book().amount()),
        money(line.ours().amount()));
  }

  private static @Nullable SignedMoney money(@Nullable Money money) {
    return money == null ? null : SignedMoney.of(money);
  }
}
