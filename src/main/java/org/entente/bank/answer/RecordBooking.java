package org.entente.bank.answer;

import static org.entente.bank.FateState.CANCELLED;
import static org.entente.bank.FateState.PAID;
import static org.entente.bank.FateState.QUEUED;
import static org.entente.bank.FateState.REFUSED;
import static org.entente.bank.FateState.RETURNED;
import static org.entente.bank.FateState.REVERSED;
import static org.entente.bank.FateState.SENT;
import static org.entente.bank.FateState.UNKNOWN;

import java.util.List;
import java.util.Set;
import org.entente.bank.AccountBlocks;
import org.entente.bank.FateState;
import org.entente.bank.account.BankAccounts;
import org.entente.bank.transmission.OutboxRows;
import org.entente.bank.transmission.PaymentMoves;
import org.entente.bank.transmission.PaymentMoves.Outcome;
import org.entente.bank.transmission.Step;
import org.entente.bank.transmission.Transmission;
import org.entente.iso20022.BankAnswer;
import org.entente.iso20022.Direction;
import org.entente.iso20022.Entry;
import org.entente.iso20022.Reason;
import org.entente.iso20022.StatementLine;
import org.entente.shared.Actor;
import org.entente.shared.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Decides what one thing that a bank says means for our payments. What contradicts an order moves
 * nothing and blocks the account until somebody has decided.
 */
@Component
class RecordBooking {

  /** Where a payment may have got since the bank said something earlier. */
  private static final Set<FateState> AFTER_SENT = Set.of(PAID, REFUSED, RETURNED, REVERSED);

  private static final Set<FateState> AFTER_PAID = Set.of(RETURNED, REVERSED);

  private final Matching matching;
  private final OutboxRows payments;
  private final PaymentMoves moves;
  private final BankAccounts accounts;
  private final AccountBlocks blocks;
  private final JdbcClient jdbc;

  RecordBooking(
      Matching matching,
      OutboxRows payments,
      PaymentMoves moves,
      BankAccounts accounts,
      AccountBlocks blocks,
      JdbcClient jdbc) {
    this.matching = matching;
    this.payments = payments;
    this.moves = moves;
    this.accounts = accounts;
    this.blocks = blocks;
    this.jdbc = jdbc;
  }

  /** A line of a statement; the same line was booked by another file where it is known. */
  Booked line(StatementLine line) {
    if (known(line.identity())) {
      return Booked.of(Found.KNOWN, null);
    }
    String account = accounts.ofNumber(line.entry().account()).map(each -> each.id()).orElse(null);
    return matching
        .payment(line.references(), account)
        .map(found -> line(locked(found), line, account))
        .orElseGet(() -> batchLine(line, account));
  }

  /** Another node may have booked the line while we waited for the payment. */
  private Booked line(Transmission payment, StatementLine line, @Nullable String account) {
    if (known(line.identity())) {
      return Booked.of(Found.KNOWN, payment);
    }
    if (!payment.account().equals(account)) {
      return differs("ACCOUNT", payment, String.valueOf(account), payment.account());
    }
    if (line.entry().status() != Entry.Status.BOOKED) {
      return line.entry().status() == Entry.Status.PENDING && payment.state() == UNKNOWN
          ? moved(payment, Outcome.of(SENT), "PENDING")
          : Booked.of(Found.NOTED, payment);
    }
    if (!line.amount().equals(payment.amount())) {
      return differs("AMOUNT", payment, line.amount().toString(), payment.amount().toString());
    }
    return line.direction() == Direction.DEBIT ? debit(payment, line) : credit(payment, line);
  }

  private Booked debit(Transmission payment, StatementLine line) {
    if (line.entry().reversal() || line.returned() != null) {
      return differs("STATE", payment, "DEBIT", payment.state().name());
    }
    if (payment.debited()) {
      return differs("TWICE", payment, line.amount().toString(), payment.amount().toString());
    }
    Booked booked = moved(payment, new Outcome(PAID, null, line.references().servicer()), "DEBIT");
    if (booked.found() != Found.DIFFERENT) {
      jdbc.sql("update bank_payment set debited = true where order_id = :order")
          .param("order", payment.order())
          .update();
    }
    return booked;
  }

  private Booked credit(Transmission payment, StatementLine line) {
    Reason reason = line.returned();
    if (reason != null) {
      return moved(payment, new Outcome(RETURNED, reason, null), "RETURN");
    }
    return line.entry().reversal()
        ? moved(payment, Outcome.of(REVERSED), "REVERSAL")
        : differs("CREDIT", payment, line.amount().toString(), payment.amount().toString());
  }

  /** A booking that stands for all payments of a group or a file of ours. */
  private Booked batchLine(StatementLine line, @Nullable String account) {
    List<Transmission> together =
        line.references().endToEnd() == null && line.booked() && !line.entry().reversal()
            ? matching.together(line.references())
            : List.of();
    if (together.isEmpty() || line.direction() != Direction.DEBIT) {
      return Booked.of(Found.UNMATCHED, null);
    }
    Money sum = together.stream().map(Transmission::amount).reduce(Money::plus).orElseThrow();
    Transmission first = locked(together.get(0));
    if (known(line.identity())) {
      return Booked.of(Found.KNOWN, null);
    }
    if (!sum.equals(line.amount())) {
      return differs("AMOUNT", first, line.amount().toString(), sum.toString());
    }
    return first.account().equals(account)
        ? Booked.together(together.stream().map(each -> debit(locked(each), line)).toList())
        : differs("ACCOUNT", first, String.valueOf(account), first.account());
  }

  /** An answer about one payment. */
  Booked payment(BankAnswer answer) {
    return matching
        .payment(answer.references(), null)
        .map(found -> payment(locked(found), answer))
        .orElseGet(() -> Booked.of(Found.UNMATCHED, null));
  }

  private Booked payment(Transmission payment, BankAnswer answer) {
    Money told = answer.amount();
    return told != null && !told.equals(payment.amount())
        ? differs("AMOUNT", payment, told.toString(), payment.amount().toString())
        : verdict(payment, answer);
  }

  /**
   * An answer about a group or a file.
   *
   * @param ownAnswer keys of payments that the same file answers for one by one
   */
  Booked together(BankAnswer answer, Set<String> ownAnswer) {
    List<Transmission> all = matching.together(answer.references());
    if (all.isEmpty()) {
      return Booked.of(Found.UNMATCHED, null);
    }
    List<Booked> booked =
        all.stream()
            .filter(each -> !ownAnswer.contains(each.endToEndId()))
            .map(each -> verdict(locked(each), answer))
            .toList();
    return booked.isEmpty() ? Booked.of(Found.NOTED, null) : Booked.together(booked);
  }

  private Booked verdict(Transmission payment, BankAnswer answer) {
    String servicer = answer.references().servicer();
    return switch (answer.verdict()) {
      case SETTLED -> moved(payment, new Outcome(PAID, null, servicer), answer.status());
      case REFUSED ->
          moved(payment, new Outcome(REFUSED, reason(answer), servicer), answer.status());
      case ACCEPTED, UNDECIDED ->
          payment.state() == UNKNOWN
              ? moved(payment, new Outcome(SENT, null, servicer), answer.status())
              : Booked.of(Found.NOTED, payment);
      case PARTLY -> Booked.of(Found.NOTED, payment);
    };
  }

  private static Reason reason(BankAnswer answer) {
    List<Reason> reasons = answer.reasons();
    return new Reason(
        reasons.stream().map(Reason::code).filter(code -> code != null).findFirst().orElse(null),
        reasons.stream().flatMap(each -> each.texts().stream()).toList());
  }

  private Booked moved(Transmission payment, Outcome outcome, String told) {
    if (payment.state() == CANCELLED || (payment.state() == QUEUED && !matching.left(payment))) {
      return differs("NOT_SENT", payment, told, payment.state().name());
    }
    Step step = moves.move(payment, outcome, Actor.SYSTEM);
    if (step == Step.CONTRADICTS && !older(outcome.state(), payment.state())) {
      return differs("STATE", payment, told, payment.state().name());
    }
    return Booked.of(step == Step.MOVED ? Found.MOVED : Found.CONFIRMED, payment);
  }

  /** Whether the bank tells us late what came before what we know. */
  private static boolean older(FateState told, FateState known) {
    return (told == SENT && AFTER_SENT.contains(known))
        || (told == PAID && AFTER_PAID.contains(known));
  }

  private Booked differs(String detail, Transmission payment, String told, String known) {
    blocks.block(
        payment.account(),
        "bank.difference." + detail,
        List.of(payment.endToEndId(), told, known),
        Actor.SYSTEM);
    return Booked.different(detail, payment);
  }

  private Transmission locked(Transmission found) {
    return payments.lock(found.order()).orElseThrow();
  }

  private boolean known(String identity) {
    return jdbc.sql(
            """
            select exists (select 1 from bank_answer_record
               where identity = :identity and outcome not in ('KNOWN', 'FAILED'))
            """)
        .param("identity", identity)
        .query(Boolean.class)
        .single();
  }
}
