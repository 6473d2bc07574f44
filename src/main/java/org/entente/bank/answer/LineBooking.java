package org.entente.bank.answer;

import static org.entente.bank.FateState.SENT;
import static org.entente.bank.FateState.UNKNOWN;

import java.util.List;
import org.entente.bank.account.BankAccounts;
import org.entente.bank.transmission.OutboxRows;
import org.entente.bank.transmission.PaymentMoves.Outcome;
import org.entente.bank.transmission.Transmission;
import org.entente.iso20022.Direction;
import org.entente.iso20022.Entry;
import org.entente.iso20022.StatementLine;
import org.entente.shared.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the payment that a line of a statement is about, and whether it is about it at all. */
@Component
class LineBooking {

  private final Matching matching;
  private final OutboxRows payments;
  private final SaidMoves said;
  private final AccountMoves bookings;
  private final BankAccounts accounts;
  private final AnswerRecords records;

  LineBooking(
      Matching matching,
      OutboxRows payments,
      SaidMoves said,
      AccountMoves bookings,
      BankAccounts accounts,
      AnswerRecords records) {
    this.matching = matching;
    this.payments = payments;
    this.said = said;
    this.bookings = bookings;
    this.accounts = accounts;
    this.records = records;
  }

  /** The same line was booked by another file where it is known. */
  Booked book(StatementLine line) {
    if (records.known(line.identity())) {
      return Booked.of(Found.KNOWN, null);
    }
    String account = accounts.ofNumber(line.entry().account()).map(each -> each.id()).orElse(null);
    return matching
        .payment(line.references(), account)
        .map(found -> book(locked(found), line, account))
        .orElseGet(() -> together(line, account));
  }

  /** Another node may have booked the line while we waited for the payment. */
  private Booked book(Transmission payment, StatementLine line, @Nullable String account) {
    if (records.known(line.identity())) {
      return Booked.of(Found.KNOWN, payment);
    }
    if (!payment.account().equals(account)) {
      return said.differs("ACCOUNT", payment, String.valueOf(account), payment.account());
    }
    if (line.entry().status() != Entry.Status.BOOKED) {
      return line.entry().status() == Entry.Status.PENDING && payment.state() == UNKNOWN
          ? said.move(payment, Outcome.of(SENT), "PENDING")
          : Booked.of(Found.NOTED, payment);
    }
    if (!line.amount().equals(payment.amount())) {
      return said.differs("AMOUNT", payment, line.amount().toString(), payment.amount().toString());
    }
    return line.direction() == Direction.DEBIT
        ? bookings.debit(payment, line)
        : bookings.credit(payment, line);
  }

  /** A booking that stands for all payments of a group or a file of ours. */
  private Booked together(StatementLine line, @Nullable String account) {
    List<Transmission> together =
        line.references().endToEnd() == null && line.booked() && !line.entry().reversal()
            ? matching.together(line.references())
            : List.of();
    if (together.isEmpty() || line.direction() != Direction.DEBIT) {
      return Booked.of(Found.UNMATCHED, null);
    }
    Money sum = together.stream().map(Transmission::amount).reduce(Money::plus).orElseThrow();
    Transmission first = locked(together.get(0));
    if (records.known(line.identity())) {
      return Booked.of(Found.KNOWN, null);
    }
    if (!sum.equals(line.amount())) {
      return said.differs("AMOUNT", together, line.amount().toString(), sum.toString())
          .of(together);
    }
    return first.account().equals(account)
        ? Booked.together(
            together.stream().map(each -> bookings.debit(locked(each), line)).toList())
        : said.differs("ACCOUNT", together, String.valueOf(account), first.account()).of(together);
  }

  private Transmission locked(Transmission found) {
    return payments.lock(found.order()).orElseThrow();
  }
}
