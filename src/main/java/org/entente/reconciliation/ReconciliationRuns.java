package org.entente.reconciliation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.entente.database.Times;
import org.entente.shared.Actor;
import org.entente.shared.ContentHash;
import org.entente.shared.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code reconciliation_run}. */
@Repository
class ReconciliationRuns {

  private static final String HASH =
      """
      select encode(sha256(convert_to(
          jsonb_build_array(r.reference, r.account, r.day, r.number, r.until_day,
            to_char(r.seen_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), r.bank_sum,
            r.book_sum, r.closing, r.currency)::text || E'\\n' || coalesce((
          select string_agg(jsonb_build_array(l.position, l.kind, l.key, l.standing, l.arguments,
              l.order_id, l.bank_on, l.bank_amount, l.bank_reference, l.bank_party, l.book_on,
              l.book_amount, l.book_number, l.our_reference, l.our_key, l.our_amount,
              l.our_state)::text, E'\\n' order by l.position)
            from reconciliation_line l where l.run_id = r.id), ''), 'UTF8')), 'hex')
        from reconciliation_run r where r.id = :id
      """;

  private final JdbcClient jdbc;
  private final Clock clock;

  ReconciliationRuns(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Whoever asks for an account's runs does so one after the other. */
  void lock(String account) {
    jdbc.sql("select pg_advisory_xact_lock(hashtextextended('reconciliation:' || :account, 0))")
        .param("account", account)
        .query((row, number) -> number)
        .single();
  }

  Optional<UUID> waiting(String account, LocalDate day) {
    return jdbc.sql(
            """
            select id from reconciliation_run
             where account = :account and day = :day and state = 'WAITING'
            """)
        .param("account", account)
        .param("day", day)
        .query(UUID.class)
        .optional();
  }

  boolean daily(String account, LocalDate day) {
    return jdbc.sql(
            """
            select exists (select from reconciliation_run
              where account = :account and day = :day and daily)
            """)
        .param("account", account)
        .param("day", day)
        .query(Boolean.class)
        .single();
  }

  /** The last day that the daily job asked for. */
  Optional<LocalDate> lastDaily(String account) {
    return jdbc.sql("select max(day) from reconciliation_run where account = :account and daily")
        .param("account", account)
        .query(LocalDate.class)
        .optional();
  }

  void insert(
      UUID id,
      String reference,
      String account,
      Currency currency,
      LocalDate day,
      boolean daily,
      Actor actor) {
    jdbc.sql(
            """
            insert into reconciliation_run (id, reference, account, day, number, daily, asked_at,
              actor_id, actor_name, state, next_at, currency)
            select :id, :reference, :account, :day, coalesce(max(number), 0) + 1, :daily, :now,
                :actor, :name, 'WAITING', :now, :currency
              from reconciliation_run where account = :account and day = :day
            """)
        .param("id", id)
        .param("reference", reference)
        .param("account", account)
        .param("day", day)
        .param("daily", daily)
        .param("now", Times.column(clock.instant()))
        .param("actor", actor.personId())
        .param("name", actor.name())
        .param("currency", currency.getCurrencyCode())
        .update();
  }

  Optional<Run> find(UUID id) {
    return jdbc.sql("select * from reconciliation_run where id = :id")
        .param("id", id)
        .query(ReconciliationRuns::run)
        .optional();
  }

  List<Run> page(@Nullable String account, @Nullable UUID before, int limit) {
    return jdbc.sql(
            """
            select * from reconciliation_run
             where (cast(:account as text) is null or account = :account)
               and (cast(:before as uuid) is null or id < :before)
             order by id desc limit :limit
            """)
        .param("account", account)
        .param("before", before)
        .param("limit", limit)
        .query(ReconciliationRuns::run)
        .list();
  }

  List<UUID> due() {
    return jdbc.sql(
            """
            select id from reconciliation_run where next_at <= :now
             order by state = 'WAITING', asked_at limit 50
            """)
        .param("now", Times.column(clock.instant()))
        .query(UUID.class)
        .list();
  }

  /** For this node, until its lease ends; an account's runs are made one after the other. */
  Optional<Run> claim(UUID id, Duration lease) {
    return jdbc.sql(
            """
            update reconciliation_run r
               set state = 'RUNNING', taken = taken + 1, next_at = :lease, trouble = null
             where id = :id and next_at <= :now and not exists (
               select from reconciliation_run o
                where o.account = r.account and o.state = 'RUNNING' and o.id <> r.id)
            returning *
            """)
        .param("id", id)
        .param("now", Times.column(clock.instant()))
        .param("lease", Times.column(clock.instant().plus(lease)))
        .query(ReconciliationRuns::run)
        .optional();
  }

  void failed(Run run, Duration pause, String trouble) {
    jdbc.sql(
            """
            update reconciliation_run set next_at = :next, trouble = left(:trouble, 500)
             where id = :id and taken = :taken and state = 'RUNNING'
            """)
        .param("next", Times.column(clock.instant().plus(pause)))
        .param("trouble", trouble)
        .param("id", run.id())
        .param("taken", run.taken())
        .update();
  }

  /** Counts what the lines say. */
  void sum(Run run, LocalDate until, Instant seen, Comparison.Sums sums) {
    jdbc.sql(
            """
            update reconciliation_run r set seen_at = :seen, until_day = :until, bank_sum = :bank,
              book_sum = :book, closing = :closing, matched = c.matched, fresh = c.fresh,
              standing = c.standing, decided = c.decided, resolved = c.resolved
              from (select count(*) filter (where standing = 'MATCHED') as matched,
                  count(*) filter (where standing = 'NEW') as fresh,
                  count(*) filter (where standing = 'OPEN') as standing,
                  count(*) filter (where standing = 'DECIDED') as decided,
                  count(*) filter (where standing = 'RESOLVED') as resolved
                from reconciliation_line where run_id = :id) c
             where r.id = :id
            """)
        .param("seen", Times.column(seen))
        .param("until", until)
        .param("bank", sums.bank())
        .param("book", sums.book())
        .param("closing", sums.closing())
        .param("id", run.id())
        .update();
  }

  /**
   * From now on nothing of it changes.
   *
   * @return false where another node has taken it up
   */
  boolean close(Run run) {
    return jdbc.sql(
                """
                update reconciliation_run set state = 'DONE', next_at = null, hash = :hash
                 where id = :id and taken = :taken and state = 'RUNNING'
                """)
            .param("hash", hash(run.id()))
            .param("id", run.id())
            .param("taken", run.taken())
            .update()
        == 1;
  }

  /** Of what stands there now. */
  String hash(UUID id) {
    return jdbc.sql(HASH).param("id", id).query(String.class).single();
  }

  static Run run(ResultSet row, int number) throws SQLException {
    Currency currency = Currency.getInstance(row.getString("currency"));
    return new Run(
        row.getObject("id", UUID.class),
        row.getString("reference"),
        row.getString("account"),
        row.getObject("day", LocalDate.class),
        row.getInt("number"),
        row.getBoolean("daily"),
        Times.instant(row, "asked_at"),
        new Actor(row.getObject("actor_id", UUID.class), row.getString("actor_name"), null, null),
        RunState.valueOf(row.getString("state")),
        currency,
        row.getInt("taken"),
        row.getString("trouble"),
        result(row, currency));
  }

  private static @Nullable RunResult result(ResultSet row, Currency currency) throws SQLException {
    String hash = row.getString("hash");
    if (hash == null) {
      return null;
    }
    Long closing = row.getObject("closing", Long.class);
    return new RunResult(
        Times.instant(row, "seen_at"),
        row.getObject("until_day", LocalDate.class),
        row.getInt("matched"),
        row.getInt("fresh"),
        row.getInt("standing"),
        row.getInt("decided"),
        row.getInt("resolved"),
        Money.ofMinor(row.getLong("bank_sum"), currency),
        Money.ofMinor(row.getLong("book_sum"), currency),
        closing == null ? null : Money.ofMinor(closing, currency),
        new ContentHash(hash));
  }
}
