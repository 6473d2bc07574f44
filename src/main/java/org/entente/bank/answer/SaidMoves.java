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
import org.entente.bank.transmission.PaymentMoves;
import org.entente.bank.transmission.PaymentMoves.Outcome;
import org.entente.bank.transmission.Step;
import org.entente.bank.transmission.Transmission;
import org.entente.shared.Actor;
import org.springframework.stereotype.Component;

/**
 * Moves payments as a bank says. What contradicts an order moves nothing and blocks the account
 * until somebody has decided.
 */
@Component
class SaidMoves {

  /** Where a payment may have got since the bank said something earlier. */
  private static final Set<FateState> AFTER_SENT = Set.of(PAID, REFUSED, RETURNED, REVERSED);

  private static final Set<FateState> AFTER_PAID = Set.of(RETURNED, REVERSED);

  private final Matching matching;
  private final PaymentMoves moves;
  private final AccountBlocks blocks;

  SaidMoves(Matching matching, PaymentMoves moves, AccountBlocks blocks) {
    this.matching = matching;
    this.moves = moves;
    this.blocks = blocks;
  }

  Booked move(Transmission payment, Outcome outcome, String told) {
    if (neverLeft(payment)) {
      return differs("NOT_SENT", payment, told, payment.state().name());
    }
    Step step = moves.move(payment, outcome, Actor.SYSTEM);
    if (step == Step.CONTRADICTS && !older(outcome.state(), payment.state())) {
      return differs("STATE", payment, told, payment.state().name());
    }
    return Booked.of(step == Step.MOVED ? Found.MOVED : Found.CONFIRMED, payment);
  }

  /**
   * The bank has it already, as it says: that is no failure, and nothing may be paid anew. Where we
   * took it for refused, it may have been.
   */
  Booked hadBefore(Transmission payment, String told) {
    if (neverLeft(payment)) {
      return differs("NOT_SENT", payment, told, payment.state().name());
    }
    if (payment.state() != REFUSED && AFTER_SENT.contains(payment.state())) {
      return Booked.noted("DUPLICATE", payment);
    }
    if (payment.state() != REFUSED) {
      moves.move(payment, Outcome.of(UNKNOWN), Actor.SYSTEM);
    }
    return differs("DUPLICATE", payment, told, payment.state().name());
  }

  Booked differs(String detail, Transmission payment, String told, String known) {
    return differs(detail, List.of(payment), told, known);
  }

  /** What is said of all of them together. */
  Booked differs(String detail, List<Transmission> payments, String told, String known) {
    Transmission first = payments.get(0);
    blocks.differs(
        first.account(),
        detail,
        List.of(first.endToEndId(), told, known),
        payments.stream().map(Transmission::order).toList());
    return Booked.different(detail, first);
  }

  /** Whether no bank can know of it. */
  boolean neverLeft(Transmission payment) {
    return payment.state() == CANCELLED || (payment.state() == QUEUED && !matching.left(payment));
  }

  /** Whether the bank tells us late what came before what we know. */
  private static boolean older(FateState told, FateState known) {
    return (told == SENT && AFTER_SENT.contains(known))
        || (told == PAID && AFTER_PAID.contains(known));
  }
}
