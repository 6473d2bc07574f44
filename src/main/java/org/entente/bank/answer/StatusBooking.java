package org.entente.bank.answer;

import static org.entente.bank.FateState.PAID;
import static org.entente.bank.FateState.REFUSED;
import static org.entente.bank.FateState.SENT;
import static org.entente.bank.FateState.UNKNOWN;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.bank.transmission.OutboxRows;
import org.entente.bank.transmission.PaymentMoves.Outcome;
import org.entente.bank.transmission.Transmission;
import org.entente.iso20022.BankAnswer;
import org.entente.iso20022.Reason;
import org.entente.shared.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a bank answers to payments, groups of them and files. */
@Component
class StatusBooking {

  private final Matching matching;
  private final OutboxRows payments;
  private final SaidMoves said;

  StatusBooking(Matching matching, OutboxRows payments, SaidMoves said) {
    this.matching = matching;
    this.payments = payments;
    this.said = said;
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
        ? said.differs("AMOUNT", payment, told.toString(), payment.amount().toString())
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

  /** The keys of the payments that an answer about a group or a file is about. */
  Set<String> keys(BankAnswer answer) {
    return matching.together(answer.references()).stream()
        .map(Transmission::endToEndId)
        .collect(Collectors.toSet());
  }

  private Booked verdict(Transmission payment, BankAnswer answer) {
    String servicer = answer.references().servicer();
    return switch (answer.verdict()) {
      case SETTLED -> said.move(payment, new Outcome(PAID, null, servicer), answer.status());
      case REFUSED -> refused(payment, answer, servicer);
      case ACCEPTED, UNDECIDED ->
          payment.state() == UNKNOWN
              ? said.move(payment, new Outcome(SENT, null, servicer), answer.status())
              : Booked.of(Found.NOTED, payment);
      case PARTLY -> Booked.of(Found.NOTED, payment);
    };
  }

  private Booked refused(Transmission payment, BankAnswer answer, @Nullable String servicer) {
    return answer.reasons().stream()
        .filter(Reason::saysSentBefore)
        .findFirst()
        .map(before -> said.hadBefore(payment, answer.status() + " " + before.code()))
        .orElseGet(
            () ->
                said.move(
                    payment, new Outcome(REFUSED, reason(answer), servicer), answer.status()));
  }

  private static Reason reason(BankAnswer answer) {
    List<Reason> reasons = answer.reasons();
    return new Reason(
        reasons.stream().map(Reason::code).filter(code -> code != null).findFirst().orElse(null),
        reasons.stream().flatMap(each -> each.texts().stream()).toList());
  }

  private Transmission locked(Transmission found) {
    return payments.lock(found.order()).orElseThrow();
  }
}
