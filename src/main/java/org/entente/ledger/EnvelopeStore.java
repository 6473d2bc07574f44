package org.entente.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.entente.database.Times;
import org.entente.database.YearlyNumbers;
import org.entente.shared.Actor;
import org.entente.shared.Ids;
import org.entente.shared.Jsonb;
import org.entente.shared.Money;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables {@code ledger_envelope} and {@code ledger_account}. */
@Repository
class EnvelopeStore {

  private static final String SELECT =
      "select * from ledger_envelope v join ledger_account a on a.envelope_id = v.id ";

  private final JdbcClient jdbc;
  private final YearlyNumbers numbers;
  private final Clock clock;

  EnvelopeStore(JdbcClient jdbc, YearlyNumbers numbers, Clock clock) {
    this.jdbc = jdbc;
    this.numbers = numbers;
    this.clock = clock;
  }

  UUID insert(NewEnvelope envelope, Actor actor) {
    UUID id = Ids.next(clock);
    jdbc.sql(
            """
            insert into ledger_envelope (id, reference, programme_id, name, year, currency,
              opened_by, opened_at)
            values (:id, :reference, :programme, :name, :year, :currency, :actor, :at)
            """)
        .param("id", id)
        .param("reference", nextReference(envelope.year()))
        .param("programme", envelope.programme())
        .param("name", Jsonb.object(envelope.name()))
        .param("year", envelope.year())
        .param("currency", envelope.currency().getCurrencyCode())
        .param("actor", actor.personId())
        .param("at", Times.column(clock.instant()))
        .update();
    return id;
  }

  /** {@code EV-2026-0001}. */
  private String nextReference(int year) {
    return numbers.next("EV", 4, "ledger_counter", year);
  }

  Optional<Envelope> find(UUID id) {
    return jdbc.sql(SELECT + "where v.id = :id")
        .param("id", id)
        .query(EnvelopeStore::envelope)
        .optional();
  }

  Optional<Envelope> of(UUID programme, int year, Currency currency) {
    return jdbc.sql(SELECT + "where programme_id = :programme and year = :year and currency = :c")
        .param("programme", programme)
        .param("year", year)
        .param("c", currency.getCurrencyCode())
        .query(EnvelopeStore::envelope)
        .optional();
  }

  List<Envelope> ofProgramme(UUID programme) {
    return jdbc.sql(SELECT + "where programme_id = :programme order by year desc, reference desc")
        .param("programme", programme)
        .query(EnvelopeStore::envelope)
        .list();
  }

  /** References begin with the year, so that they keep the order of years. */
  List<Envelope> page(EnvelopeFilter filter) {
    return jdbc.sql(
            SELECT
                + """
                where (cast(:year as int) is null or year = :year)
                  and (cast(:programme as uuid) is null or programme_id = :programme)
                  and (cast(:after as text) is null or reference < :after)
                order by reference desc limit :limit
                """)
        .param("year", filter.year())
        .param("programme", filter.programme())
        .param("after", filter.after())
        .param("limit", filter.limit())
        .query(EnvelopeStore::envelope)
        .list();
  }

  List<Envelope> search(String words, int limit) {
    return jdbc.sql(
            SELECT
                + """
                where position(lower(:words) in lower(reference || ' ' || name::text)) > 0
                order by reference desc limit :limit
                """)
        .param("words", words)
        .param("limit", limit)
        .query(EnvelopeStore::envelope)
        .list();
  }

  List<Envelope> ofYear(int year) {
    return jdbc.sql(SELECT + "where year = :year order by reference")
        .param("year", year)
        .query(EnvelopeStore::envelope)
        .list();
  }

  List<Integer> years() {
    return jdbc.sql("select distinct year from ledger_envelope order by year desc")
        .query(Integer.class)
        .list();
  }

  List<UUID> programmes() {
    return jdbc.sql(
            "select distinct programme_id from ledger_envelope where programme_id is not null")
        .query(UUID.class)
        .list();
  }

  private static Envelope envelope(ResultSet row, int number) throws SQLException {
    return new Envelope(
        row.getObject("id", UUID.class),
        row.getString("reference"),
        row.getObject("programme_id", UUID.class),
        Jsonb.text(row.getString("name")),
        row.getInt("year"),
        Currency.getInstance(row.getString("currency")),
        balances(row),
        row.getBoolean("open"),
        row.getLong("last_entry"));
  }

  private static Balances balances(ResultSet row) throws SQLException {
    Currency currency = Currency.getInstance(row.getString("currency"));
    return new Balances(
        Money.ofMinor(row.getLong("funding"), currency).negated(),
        Money.ofMinor(row.getLong("available"), currency),
        Money.ofMinor(row.getLong("reserved"), currency),
        Money.ofMinor(row.getLong("committed"), currency),
        Money.ofMinor(row.getLong("paid"), currency),
        Money.ofMinor(row.getLong("recovered"), currency).negated());
  }
}
