package org.entente.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.entente.shared.CaseRef;
import org.entente.shared.Money;
import org.entente.shared.Refusal;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables {@code ledger_entry}, {@code ledger_posting} and {@code ledger_holding}. */
@Repository
class BookStore {

  private static final String SELECT =
      """
      select e.*, p.amount, p.currency from ledger_entry e
        join ledger_posting p on p.entry_id = e.id and p.amount > 0
      """;

  private final JdbcClient jdbc;
  private final LedgerProperties properties;
  private final Clock clock;

  BookStore(JdbcClient jdbc, LedgerProperties properties, Clock clock) {
    this.jdbc = jdbc;
    this.properties = properties;
    this.clock = clock;
  }

  /**
   * Until the transaction ends, nobody else moves money of this envelope.
   *
   * @throws Refusal 404, or 409 where somebody else has it for longer than we wait
   */
  void lock(UUID envelope) {
    try {
      boolean known =
          jdbc.sql("select ledger_lock(:envelope, :patience)")
              .param("envelope", envelope)
              .param("patience", properties.patience().toMillis() + "ms")
              .query(Boolean.class)
              .single();
      if (!known) {
        throw Refusal.notFound();
      }
    } catch (DataAccessException e) {
      if (gaveUp(e)) {
        throw Refusal.conflict("ledger.busy");
      }
      throw e;
    }
  }

  /** Several in the order of their ids, as everybody does: no two wait for each other. */
  void lock(Stream<UUID> several) {
    several.distinct().sorted().forEach(this::lock);
  }

  /** Spring has no exception of its own for a lock that was not to be had in time. */
  private static boolean gaveUp(DataAccessException e) {
    return e.getRootCause() instanceof SQLException cause && "55P03".equals(cause.getSQLState());
  }

  Optional<Entry> find(String key) {
    return jdbc.sql(SELECT + "where e.key = :key")
        .param("key", key)
        .query(BookStore::entry)
        .optional();
  }

  Optional<Entry> entry(UUID id) {
    return jdbc.sql(SELECT + "where e.id = :id").param("id", id).query(BookStore::entry).optional();
  }

  Optional<Entry> entry(UUID envelope, long number) {
    return jdbc.sql(SELECT + "where e.envelope_id = :envelope and e.number = :number")
        .param("envelope", envelope)
        .param("number", number)
        .query(BookStore::entry)
        .optional();
  }

  /** How much of an entry others have moved back. */
  Money corrected(UUID entry, Currency currency) {
    return jdbc.sql(
            """
            select coalesce(sum(p.amount), 0) from ledger_entry e
              join ledger_posting p on p.entry_id = e.id and p.amount > 0
             where e.corrects = :entry
            """)
        .param("entry", entry)
        .query(Long.class)
        .optional()
        .map(minor -> Money.ofMinor(minor, currency))
        .orElseGet(() -> Money.zero(currency));
  }

  Money held(UUID envelope, CaseRef subject, Account account, Currency currency) {
    return jdbc.sql(
            """
            select case :account when 'RESERVED' then reserved when 'COMMITTED' then committed
                when 'PAID' then paid when 'RECOVERED' then -recovered else 0 end
              from ledger_holding
             where envelope_id = :envelope and subject_kind = :kind and subject_id = :id
            """)
        .param("account", account.name())
        .param("envelope", envelope)
        .param("kind", subject.kind())
        .param("id", subject.id())
        .query(Long.class)
        .optional()
        .map(minor -> Money.ofMinor(minor, currency))
        .orElseGet(() -> Money.zero(currency));
  }

  /**
   * Writes an entry with its two postings.
   *
   * @return its number, the envelope's next
   */
  long insert(UUID id, NewEntry entry) {
    long number = begin(id, entry);
    post(id, entry);
    return number;
  }

  private long begin(UUID id, NewEntry entry) {
    return jdbc.sql(
            """
            insert into ledger_entry (id, envelope_id, cause, subject_kind, subject_id, key,
              corrects, change_id, actor_id, actor_name, on_behalf_id, on_behalf_name, recorded_at)
            values (:id, :envelope, :cause, :subjectKind, :subjectId, :key,
              :corrects, :change, :actor, :actorName, :onBehalf, :onBehalfName, :at)
            returning number
            """)
        .param("id", id)
        .param("envelope", entry.booking().envelope())
        .param("cause", entry.cause().name())
        .param("subjectKind", entry.booking().subject().kind())
        .param("subjectId", entry.booking().subject().id())
        .param("key", entry.booking().key())
        .param("corrects", entry.corrects())
        .param("change", entry.change())
        .param("actor", entry.booking().actor().personId())
        .param("actorName", entry.booking().actor().name())
        .param("onBehalf", entry.booking().actor().onBehalfOf())
        .param("onBehalfName", entry.booking().actor().onBehalfOfName())
        .param("at", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
        .query(Long.class)
        .single();
  }

  private void post(UUID id, NewEntry entry) {
    Money amount = entry.booking().amount();
    jdbc.sql(
            """
            insert into ledger_posting (entry_id, envelope_id, account, amount, currency) values
              (:id, :envelope, :source, -:amount, :currency),
              (:id, :envelope, :destination, :amount, :currency)
            """)
        .param("id", id)
        .param("envelope", entry.booking().envelope())
        .param("source", entry.movement().source().name())
        .param("destination", entry.movement().destination().name())
        .param("amount", amount.minor())
        .param("currency", amount.currency().getCurrencyCode())
        .update();
  }

  private static Entry entry(ResultSet row, int number) throws SQLException {
    return new Entry(
        row.getObject("id", UUID.class),
        row.getObject("envelope_id", UUID.class),
        row.getLong("number"),
        EntryCause.valueOf(row.getString("cause")),
        new CaseRef(row.getString("subject_kind"), row.getObject("subject_id", UUID.class)),
        Money.ofMinor(row.getLong("amount"), Currency.getInstance(row.getString("currency"))));
  }
}
