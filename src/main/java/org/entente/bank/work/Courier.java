package org.entente.bank.work;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.entente.bank.Channel;
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
    accounts.lines().stream()
        .filter(account -> account.account().channel() == Channel.HTTP)
        .forEach(account -> claims.adopt(account.id()));
    List<UUID> due = claims.due(ROUND);
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
      Optional<BankAccount> account = accounts.line(claim.payment().account());
      if (account.isEmpty()) {
        claims.later(claim, properties.askEvery(), false, "account: " + claim.payment().account());
      } else if (account.get().account().channel() == Channel.FILE) {
        file(claim);
      } else if (account.get().base() == null) {
        claims.note(claim, "-");
        claims.later(claim, properties.askEvery(), false, null);
      } else {
        outcomes.write(claim, spoken(claim, account.get()));
      }
    } catch (RuntimeException e) {
      LOG.error("The payment {} is not through", claim.payment().order(), e);
      claims.later(claim, Pauses.after(claim.payment().course().failures()), true, words(e));
    }
  }

  /** What is queued goes by file from now on; what a bank may have is asked about where it was. */
  private void file(Claim claim) {
    if (claim.payment().state() == FateState.QUEUED) {
      claims.release(claim);
    } else {
      claims.later(claim, properties.askEvery(), false, "channel: FILE");
    }
  }

  private LineAnswer spoken(Claim claim, BankAccount account) {
    if (claim.errand() == Claim.Errand.SEND) {
      return line.send(account, claim.payment(), contents.open(claim.payment()));
    }
    LineAnswer answer = line.ask(account, claim.payment());
    boolean mayLeave = !accounts.blocked(account.id());
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
