package org.entente.ledger.query;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.entente.ledger.Account;
import org.entente.ledger.EntryCause;
import org.entente.shared.Actor;
import org.entente.shared.CaseRef;
import org.entente.shared.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The book of an envelope, the newest entry first. */
@Component
public class BookPages {

  private static final int AT_ONCE = 500;

  private static final String SELECT =
      """
      select e.*, c.number as corrected, s.account as source, d.account as destination,
          d.amount, d.currency
        from ledger_entry e
        join ledger_posting s on s.entry_id = e.id and s.amount < 0
        join ledger_posting d on d.entry_id = e.id and d.amount > 0
        left join ledger_entry c on c.id = e.corrects
      """;

  private final JdbcClient jdbc;

  BookPages(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * @param before number of the last entry on the page before, {@code Long.MAX_VALUE} for the first
   */
  public List<BookRow> page(BookFilter filter, long before, int limit) {
    CaseRef subject = filter.subject();
    return jdbc.sql(
            SELECT
                + """
                 where e.envelope_id = :envelope and e.number < :before
                   and (cast(:account as text) is null or :account in (s.account, d.account))
                   and (cast(:kind as text) is null
                     or (e.subject_kind = :kind and e.subject_id = :subject))
                 order by e.number desc limit :limit
                """)
        .param("envelope", filter.envelope())
        .param("before", before)
        .param("account", filter.account() == null ? null : filter.account().name())
        .param("kind", subject == null ? null : subject.kind())
        .param("subject", subject == null ? null : subject.id())
        .param("limit", limit)
        .query(BookPages::row)
        .list();
  }

  public Optional<BookRow> entry(UUID id) {
    return jdbc.sql(SELECT + "where e.id = :id").param("id", id).query(BookPages::row).optional();
  }

  /** All of them, some at a time, so that a long book needs no more memory than a short one. */
  public void each(BookFilter filter, Consumer<List<BookRow>> reader) {
    long before = Long.MAX_VALUE;
    List<BookRow> rows;
    do {
      rows = page(filter, before, AT_ONCE);
      reader.accept(rows);
      before = rows.isEmpty() ? 0 : rows.get(rows.size() - 1).number();
    } while (rows.size() == AT_ONCE);
  }

  private static BookRow row(ResultSet row, int number) throws SQLException {
    Currency currency = Currency.getInstance(row.getString("currency"));
    @Nullable Long corrected = row.getObject("corrected", Long.class);
    return new BookRow(
        row.getObject("id", UUID.class),
        row.getLong("number"),
        EntryCause.valueOf(row.getString("cause")),
        Account.valueOf(row.getString("source")),
        Account.valueOf(row.getString("destination")),
        Money.ofMinor(row.getLong("amount"), currency),
        new CaseRef(row.getString("subject_kind"), row.getObject("subject_id", UUID.class)),
        new Actor(
            row.getObject("actor_id", UUID.class),
            row.getString("actor_name"),
            row.getObject("on_behalf_id", UUID.class),
            row.getString("on_behalf_name")),
        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
        corrected);
  }
}
