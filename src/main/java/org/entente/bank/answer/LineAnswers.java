package org.entente.bank.answer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.entente.bank.account.BankAccount;
import org.entente.bank.account.BankAccounts;
import org.entente.bank.account.BankProperties;
import org.entente.bank.line.BankLine;
import org.entente.bank.line.LineTrouble;
import org.entente.bank.line.Offers;
import org.entente.database.Times;
import org.entente.iso20022.BankFileFault;
import org.entente.shared.Actor;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Fetches banks’ answers over their lines. The place in the bank's list moves on when everything
 * before it is kept, so what was cut off is fetched again, and known by its hash.
 */
@Component
public class LineAnswers {

  private static final Logger LOG = LoggerFactory.getLogger(LineAnswers.class);
  private static final int LISTS = 20;

  /** So many failures in a row are the line's, not those of single answers. */
  private static final int DOWN = 3;

  private static final int LONGEST_NAME = 150;

  private final BankAccounts accounts;
  private final BankLine line;
  private final AnswerIntake intake;
  private final MissedAnswers missed;
  private final JdbcClient jdbc;
  private final BankProperties properties;
  private final Clock clock;

  public LineAnswers(
      BankAccounts accounts,
      BankLine line,
      AnswerIntake intake,
      MissedAnswers missed,
      JdbcClient jdbc,
      BankProperties properties,
      Clock clock) {
    this.accounts = accounts;
    this.line = line;
    this.intake = intake;
    this.missed = missed;
    this.jdbc = jdbc;
    this.properties = properties;
    this.clock = clock;
  }

  public void go() {
    accounts.lines().stream().filter(account -> account.base() != null).forEach(this::safely);
  }

  private void safely(BankAccount account) {
    Optional<String> position = take(account.id());
    if (position.isEmpty()) {
      return;
    }
    try {
      fetch(account, position.get());
    } catch (IOException | RuntimeException e) {
      LOG.warn("Answers for {} cannot be fetched: {}", account.id(), e.toString());
      trouble(
          account.id(), e instanceof LineTrouble ? String.valueOf(e.getMessage()) : e.toString());
    }
  }

  private void fetch(BankAccount account, String from) throws IOException {
    list(account, from);
    fetched(account, missed.due(account.id()));
  }

  /** First what is new, so that nothing missed ever keeps it back. */
  private void list(BankAccount account, String from) throws IOException {
    String position = from;
    for (int list = 0; list < LISTS; list++) {
      Offers offers = line.answers(account, position);
      once(account, missed.unknown(account.id(), offers));
      String next = offers.next();
      boolean more = next != null && !next.equals(position) && !offers.items().isEmpty();
      position = next == null ? position : next;
      reached(account.id(), position);
      if (!more) {
        return;
      }
    }
  }

  /** One that cannot be taken keeps no other back; a line that is down keeps its place. */
  private void once(BankAccount account, List<Offers.Item> items) throws IOException {
    if (!fetched(account, items)) {
      throw new LineTrouble(DOWN + " answers in a row cannot be fetched");
    }
  }

  /**
   * @return false where the line seems to be down; the rest is left for another time
   */
  private boolean fetched(BankAccount account, List<Offers.Item> items) throws IOException {
    int failed = 0;
    for (Offers.Item item : items) {
      String name = item.name() == null ? item.id() : item.name();
      failed = keep(account, item.id(), name) ? 0 : failed + 1;
      if (failed == DOWN) {
        return false;
      }
    }
    return true;
  }

  /**
   * @return false where the line did not give it
   */
  private boolean keep(BankAccount account, String item, String name) throws IOException {
    Path file = Files.createTempFile("entente-bank", ".xml");
    try {
      Files.write(file, line.answer(account, item));
      intake.take(name, file, Source.HTTP, Actor.SYSTEM);
      missed.taken(account.id(), item);
    } catch (LineTrouble trouble) {
      String words = String.valueOf(trouble.getMessage());
      LOG.warn("The answer {} of {} cannot be fetched: {}", item, account.id(), words);
      missed.unfetched(account.id(), item, shortened(name), words, properties.askEvery());
      return false;
    } catch (BankFileFault fault) {
      LOG.warn("The answer {} of {} is not taken: {}", item, account.id(), fault.messageKey());
      missed.faulty(account.id(), item, shortened(name), AnswerIntake.why(fault));
    } catch (RuntimeException e) {
      LOG.error("The answer {} of {} cannot be taken", item, account.id(), e);
      String words = e.getClass().getSimpleName();
      missed.unfetched(account.id(), item, shortened(name), words, properties.askEvery());
    } finally {
      Files.deleteIfExists(file);
    }
    return true;
  }

  private static String shortened(String name) {
    return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME);
  }

  /** For this node, until its lease ends; empty before its time. */
  private Optional<String> take(String account) {
    boolean early =
        jdbc.sql(
                """
                select exists (select 1 from bank_cursor
                   where account = :account and next_at > :now)
                """)
            .param("account", account)
            .param("now", Times.column(clock.instant()))
            .query(Boolean.class)
            .single();
    return early ? Optional.empty() : taken(account);
  }

  private Optional<String> taken(String account) {
    return jdbc.sql(
            """
            insert into bank_cursor as c (account, next_at) values (:account, :lease)
            on conflict (account) do update set next_at = :lease where c.next_at <= :now
            returning position
            """)
        .param("account", account)
        .param("now", Times.column(clock.instant()))
        .param("lease", Times.column(clock.instant().plus(properties.lease())))
        .query(String.class)
        .optional();
  }

  private void reached(String account, String position) {
    after(account, properties.fetchEvery(), position, null);
  }

  private void trouble(String account, String words) {
    after(account, properties.askEvery(), null, words);
  }

  private void after(
      String account, Duration pause, @Nullable String position, @Nullable String words) {
    jdbc.sql(
            """
            update bank_cursor
               set position = coalesce(cast(:position as text), position), next_at = :next,
                 trouble = left(cast(:trouble as text), 500),
                 failures = case when cast(:trouble as text) is null then 0 else failures + 1 end
             where account = :account
            """)
        .param("position", position)
        .param("next", Times.column(clock.instant().plus(pause)))
        .param("trouble", words)
        .param("account", account)
        .update();
  }
}
