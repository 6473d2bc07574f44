package org.entente.bank.work;

import java.util.List;
import java.util.UUID;
import org.entente.bank.FateState;
import org.entente.bank.account.BankAccount;
import org.entente.bank.account.BankAccounts;
import org.entente.bank.account.BankProperties;
import org.entente.bank.line.BankLine;
import org.entente.bank.line.LineAnswer;
import org.entente.bank.transmission.Claim;
import org.entente.bank.transmission.Claims;
import org.entente.bank.transmission.SealedContents;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/**
 * Takes payments to banks over the line, one after the other, and asks about those of unknown fate.
 * No transaction is open while a bank is spoken to.
 */
@Component
public class Courier {

  private static final Logger LOG = LoggerFactory.getLogger(Courier.class);
  private static final int ROUND = 50;

  private final Claims claims;
  private final SealedContents contents;
  private final BankAccounts accounts;
  private final BankLine line;
  private final LineOutcomes outcomes;
  private final BankProperties properties;

  public Courier(
      Claims claims,
      SealedContents contents,
      BankAccounts accounts,
      BankLine line,
      LineOutcomes outcomes,
      BankProperties properties) {
    this.claims = claims;
    this.contents = contents;
    this.accounts = accounts;
    this.line = line;
    this.outcomes = outcomes;
    this.properties = properties;
  }

  /**
   * One round.
   *
   * @return whether there may be more
   */
  public boolean go(Home home) {
    List<String> reached =
        accounts.lines().stream()
            .filter(account -> account.base() != null)
            .map(BankAccount::id)
            .toList();
    reached.forEach(claims::adopt);
    List<UUID> due = claims.due(reached, ROUND);
    for (UUID order : due) {
      if (home.called()) {
        return false;
      }
      carry(order);
    }
    return due.size() == ROUND;
  }

  /** Says when a courier is to come home. */
  public interface Home {
    boolean called();
  }

  /** One that always fails stands in nobody's way. */
  void carry(UUID order) {
    try {
      claims.take(order).ifPresent(this::carry);
    } catch (RuntimeException e) {
      LOG.error("The payment {} cannot be taken up", order, e);
      claims.postpone(order, properties.askEvery(), words(e));
    }
  }

  private void carry(Claim claim) {
    try {
      BankAccount account = accounts.line(claim.payment().account()).orElseThrow();
      outcomes.write(claim, spoken(claim, account));
    } catch (RuntimeException e) {
      LOG.error("The payment {} is not through", claim.payment().order(), e);
      claims.later(claim, Pauses.after(claim.payment().course().failures()), true, words(e));
    }
  }

  private LineAnswer spoken(Claim claim, BankAccount account) {
    if (claim.errand() == Claim.Errand.SEND) {
      return line.send(account, claim.payment(), contents.open(claim.payment()));
    }
    LineAnswer answer = line.ask(account, claim.payment());
    boolean mayLeave =
        claim.payment().state() != FateState.SENT
            && claim.payment().batch() == null // its bank may have it in a file
            && !accounts.blocked(account.id());
    if (answer instanceof LineAnswer.NeverGot && mayLeave) {
      return claims.again(claim).map(again -> sent(again, account)).orElse(answer);
    }
    return answer;
  }

  /** The outcome belongs to the second request, so it is written under that one's number. */
  private LineAnswer sent(Claim again, BankAccount account) {
    LineAnswer answer = line.send(account, again.payment(), contents.open(again.payment()));
    outcomes.write(again, answer);
    return answer;
  }

  private static String words(RuntimeException e) {
    return e instanceof DataAccessException
        ? e.getClass().getSimpleName()
        : e.getClass().getSimpleName() + ": " + e.getMessage();
  }
}
