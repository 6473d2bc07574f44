package org.entente.bank.answer;

import static org.entente.bank.FateState.PAID;
import static org.entente.bank.FateState.REFUSED;
import static org.entente.bank.FateState.RETURNED;
import static org.entente.bank.FateState.REVERSED;

import java.util.Set;
import org.entente.bank.FateState;
import org.entente.bank.transmission.OutboxRows;
import org.entente.bank.transmission.PaymentMoves.Outcome;
import org.entente.bank.transmission.Transmission;
import org.entente.bank.transmission.Transmission.Bookings;
import org.entente.iso20022.Reason;
import org.entente.iso20022.StatementLine;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What a payment's money does on our account. Debits and credits are counted, so that a bank which
 * takes the money twice and puts one of the two right has paid once; and a payment came back only
 * where its debit is known, so that a credit alone has nobody paid again.
 */
@Component
class AccountMoves {

  /** Where a payment stands of which the account has nothing. */
  private static final Set<FateState> EVEN = Set.of(REFUSED, RETURNED, REVERSED);

  private final SaidMoves said;
  private final OutboxRows payments;
  private final EarlyCredits early;

  AccountMoves(SaidMoves said, OutboxRows payments, EarlyCredits early) {
    this.said = said;
    this.payments = payments;
    this.early = early;
  }

  Booked debit(Transmission payment, StatementLine line) {
    Bookings now = payments.counted(payment, payment.bookings().debited());
    if (line.entry().reversal() || line.returned() != null) {
      return said.differs("STATE", payment, "DEBIT", payment.state().name());
    }
    if (now.debits() > 1) {
      return said.differs("TWICE", payment, line.amount().toString(), payment.amount().toString());
    }
    Booked paid =
        said.move(payment, new Outcome(PAID, null, line.references().servicer()), "DEBIT");
    return now.credits() == 0 || paid.found() == Found.DIFFERENT ? paid : cameBack(payment, paid);
  }

  /** What was told before the debit that it takes back. */
  private Booked cameBack(Transmission payment, Booked paid) {
    early
        .take(payment.order())
        .ifPresent(
            outcome -> said.move(payments.lock(payment.order()).orElseThrow(), outcome, "RETURN"));
    return paid;
  }

  Booked credit(Transmission payment, StatementLine line) {
    Bookings now = payments.counted(payment, payment.bookings().credited());
    Reason reason = line.returned();
    if (reason == null && !line.entry().reversal()) {
      return said.differs("CREDIT", payment, line.amount().toString(), payment.amount().toString());
    }
    if (said.neverLeft(payment)) {
      return said.differs("NOT_SENT", payment, "CREDIT", payment.state().name());
    }
    if (now.debits() == 0) {
      return Booked.noted("NO_DEBIT", payment);
    }
    if (now.credits() > now.debits()) {
      return said.differs("BACK_TWICE", payment, line.amount().toString(), payment.state().name());
    }
    if (now.debits() > now.credits() || EVEN.contains(payment.state())) {
      return Booked.noted("CORRECTED", payment);
    }
    return back(payment, reason);
  }

  private Booked back(Transmission payment, @Nullable Reason reason) {
    if (reason == null) {
      return said.move(payment, Outcome.of(REVERSED), "REVERSAL");
    }
    return reason.saysSentBefore()
        ? said.differs("DUPLICATE", payment, String.valueOf(reason.code()), payment.state().name())
        : said.move(payment, new Outcome(RETURNED, reason, null), "RETURN");
  }
}
