package org.entente.reconciliation;

import java.sql.Date;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.entente.database.Times;
import org.entente.disbursement.BankDays;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Sets the three sides against each other and writes down what each line is. */
@Repository
class Comparison {

  /** What is older has been decided on or cannot be asked for any more. */
  private static final int YEAR = 400;

  private final JdbcClient jdbc;
  private final BankDays days;
  private final StatementDays statements;
  private final Restorations restorations;
  private final ReconciliationProperties properties;
  private final Clock clock;

  Comparison(
      JdbcClient jdbc,
      BankDays days,
      StatementDays statements,
      Restorations restorations,
      ReconciliationProperties properties,
      Clock clock) {
    this.jdbc = jdbc;
    this.days = days;
    this.statements = statements;
    this.restorations = restorations;
    this.properties = properties;
    this.clock = clock;
  }

  /** What the day comes to. */
  record Sums(long bank, long book, @Nullable Long closing) {}

  /** In the caller's transaction, which sees one moment. */
  Sums compare(Run run, LocalDate until, Instant now) {
    boolean restored = restorations.pending(run.account());
    LocalDate due = restored ? until : before(until, properties.grace());
    int decimals = Math.max(0, run.currency().getDefaultFractionDigits());
    return jdbc.sql(ComparisonSql.COMPARE)
        .param("run", run.id())
        .param("account", run.account())
        .param("day", run.day())
        .param("until", until)
        .param("due", due)
        .param("days", expected(run.account(), due, restored))
        .param("settled", Times.column(now.minus(properties.settling())))
        .param("unknown", Times.column(now.minus(properties.unknownFor())))
        .param("unit", java.math.BigDecimal.TEN.pow(decimals))
        .param("decimals", decimals)
        .param("currency", run.currency().getCurrencyCode())
        .query(
            (row, number) -> new Sums(row.getLong(1), row.getLong(2), row.getObject(3, Long.class)))
        .single();
  }

  /** The day itself, or a later one that was looked at already: nothing goes back in time. */
  LocalDate until(Run run) {
    return jdbc.sql(
            """
            select greatest(:day, max(until_day)) from reconciliation_run
             where account = :account and state = 'DONE'
            """)
        .param("day", run.day())
        .param("account", run.account())
        .query(LocalDate.class)
        .single();
  }

  /**
   * Bank days of which there has to be a statement: from the first one on, and after a restoration
   * the last day in any case.
   */
  private Date[] expected(String account, LocalDate due, boolean restored) {
    Stream<LocalDate> days =
        properties.everyBankDay()
            ? statements.first(account).stream().flatMap(first -> since(first, due))
            : Stream.empty();
    return Stream.concat(days, restored ? Stream.of(due) : Stream.empty())
        .distinct()
        .map(Date::valueOf)
        .toArray(Date[]::new);
  }

  private Stream<LocalDate> since(LocalDate first, LocalDate due) {
    LocalDate oldest = due.minusDays(YEAR);
    LocalDate from = first.isBefore(oldest) ? oldest : first;
    return from.isAfter(due)
        ? Stream.empty()
        : from.datesUntil(due.plusDays(1)).filter(days::works);
  }

  /** So many bank days earlier. */
  LocalDate before(LocalDate day, int number) {
    LocalDate found = day;
    for (int left = number; left > 0; ) {
      found = found.minusDays(1);
      left -= days.works(found) ? 1 : 0;
    }
    return found;
  }

  /** The last bank day that is over. */
  LocalDate last() {
    return before(LocalDate.now(clock), 1);
  }

  /** The last bank day that is over, or a later one of which there is a statement already. */
  LocalDate known(String account) {
    LocalDate last = last();
    return statements
        .last(account)
        .filter(day -> day.isAfter(last) && !day.isAfter(LocalDate.now(clock)))
        .orElse(last);
  }
}
