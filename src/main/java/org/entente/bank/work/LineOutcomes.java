package org.entente.bank.work;

import java.util.List;
import org.entente.bank.AccountBlocks;
import org.entente.bank.FateState;
import org.entente.bank.account.BankProperties;
import org.entente.bank.line.LineAnswer;
import org.entente.bank.transmission.Claim;
import org.entente.bank.transmission.Claims;
import org.entente.bank.transmission.PaymentMoves;
import org.entente.bank.transmission.PaymentMoves.Outcome;
import org.entente.bank.transmission.Step;
import org.entente.bank.transmission.Transmission;
import org.entente.iso20022.Reason;
import org.entente.iso20022.Verdict;
import org.entente.shared.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes down what came of a request, after it and in a transaction of its own. */
@Component
public class LineOutcomes {

  private final Claims claims;
  private final PaymentMoves moves;
  private final AccountBlocks blocks;
  private final BankProperties properties;

  public LineOutcomes(
      Claims claims, PaymentMoves moves, AccountBlocks blocks, BankProperties properties) {
    this.claims = claims;
    this.moves = moves;
    this.blocks = blocks;
    this.properties = properties;
  }

  /**
   * Nothing but a note where somebody overtook: they ask for themselves. Nobody asks about what has
   * come to its end meanwhile, so what contradicts that is kept as a difference.
   */
  @Transactional
  public void write(Claim claim, LineAnswer answer) {
    claims.note(claim, answer.words());
    claims
        .mine(claim)
        .ifPresentOrElse(
            payment -> write(claim, payment, answer),
            () -> claims.ended(claim).ifPresent(payment -> late(payment, answer)));
  }

  private void late(Transmission payment, LineAnswer answer) {
    if (answer instanceof LineAnswer.OtherContent) {
      differs("OTHER_CONTENT", payment, List.of(payment.endToEndId()));
    } else if (answer instanceof LineAnswer.Told told) {
      Outcome outcome = outcome(told);
      if (hadBefore(outcome)
          ? payment.state() == FateState.REFUSED
          : outcome.state() != FateState.SENT && outcome.state() != payment.state()) {
        differs(hadBefore(outcome) ? "DUPLICATE" : "STATE", payment, told.status());
      }
    }
  }

  private void differs(String detail, Transmission payment, String told) {
    differs(detail, payment, List.of(payment.endToEndId(), told, payment.state().name()));
  }

  private void differs(String detail, Transmission payment, List<String> arguments) {
    blocks.differs(payment.account(), detail, arguments, List.of(payment.order()));
  }

  private void write(Claim claim, Transmission payment, LineAnswer answer) {
    if (answer instanceof LineAnswer.Told told) {
      told(claim, payment, told);
    } else if (answer instanceof LineAnswer.OtherContent other) {
      unknown(payment);
      claims.hold(claim, other.words());
      differs("OTHER_CONTENT", payment, List.of(payment.endToEndId()));
    } else if (payment.state() == FateState.SENT) {
      silent(claim, payment, answer);
    } else if (answer instanceof LineAnswer.NotSent not) {
      claims.later(claim, pause(payment), false, not.words());
    } else {
      unknown(payment);
      claims.later(claim, properties.askEvery(), false, answer.words());
    }
  }

  private void told(Claim claim, Transmission payment, LineAnswer.Told told) {
    Outcome outcome = outcome(told);
    if (hadBefore(outcome)) {
      hadBefore(claim, payment, told);
    } else if (moves.move(payment, outcome, Actor.SYSTEM) == Step.SAME) {
      claims.later(claim, properties.askSentAfter(), false, null);
    }
  }

  private static boolean hadBefore(Outcome outcome) {
    Reason reason = outcome.reason();
    return outcome.state() == FateState.REFUSED && reason != null && reason.saysSentBefore();
  }

  /**
   * The bank had it, and says nothing now; or that it never had it, which is for people to clear.
   */
  private void silent(Claim claim, Transmission payment, LineAnswer answer) {
    if (answer instanceof LineAnswer.NeverGot) {
      unknown(payment);
      differs("LOST", payment, answer.words());
    }
    claims.later(claim, properties.askEvery(), false, answer.words());
  }

  /** No failure: the bank may have paid it, so nothing is paid anew. Said again it is no news. */
  private void hadBefore(Claim claim, Transmission payment, LineAnswer.Told told) {
    unknown(payment);
    claims.later(claim, properties.askEvery(), false, told.words());
    if (!told.words().equals(payment.course().trouble())) {
      differs("DUPLICATE", payment, told.words());
    }
  }

  private void unknown(Transmission payment) {
    moves.move(payment, Outcome.of(FateState.UNKNOWN), Actor.SYSTEM);
  }

  private java.time.Duration pause(Transmission payment) {
    return payment.state() == FateState.UNKNOWN
        ? properties.askEvery()
        : Pauses.after(payment.course().failures());
  }

  private static Outcome outcome(LineAnswer.Told told) {
    return switch (Verdict.of(told.status())) {
      case SETTLED -> new Outcome(FateState.PAID, null, told.transactionId());
      case REFUSED -> new Outcome(FateState.REFUSED, reason(told), told.transactionId());
      case UNDECIDED, ACCEPTED, PARTLY -> new Outcome(FateState.SENT, null, told.transactionId());
    };
  }

  private static Reason reason(LineAnswer.Told told) {
    @Nullable String text = told.text();
    return new Reason(told.reason(), text == null || text.isBlank() ? List.of() : List.of(text));
  }
}
