package org.entente.bank.query;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.entente.bank.FateState;
import org.entente.bank.batch.Unfit;
import org.entente.database.Times;
import org.entente.shared.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Payments of all accounts, the newest first. */
@Component("bankPaymentPages")
public class PaymentPages {

  private static final String SELECT =
      """
      select p.*, b.reference as batch_reference from bank_payment p
        left join bank_batch b on b.id = p.batch_id
      """;

  private final JdbcClient jdbc;

  PaymentPages(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * @param troubled only those that need somebody
   * @param before the last one of the page before, null for the first page
   */
  public List<PaymentLine> page(
      @Nullable FateState state, boolean troubled, @Nullable UUID before, int limit) {
    return jdbc.sql(
            SELECT
                + """
                 where (cast(:state as text) is null or p.state = :state)
                   and (not :troubled or p.trouble is not null or p.unfit is not null or p.held)
                   and (cast(:before as uuid) is null or (p.submitted_at, p.order_id) <
                     (select x.submitted_at, x.order_id from bank_payment x where x.order_id = :before))
                 order by p.submitted_at desc, p.order_id desc limit :limit
                """)
        .param("state", state == null ? null : state.name())
        .param("troubled", troubled)
        .param("before", before)
        .param("limit", limit)
        .query(PaymentPages::line)
        .list();
  }

  public Optional<PaymentLine> find(UUID order) {
    return jdbc.sql(SELECT + "where p.order_id = :order")
        .param("order", order)
        .query(PaymentPages::line)
        .optional();
  }

  /** In the order of the file. */
  public List<PaymentLine> ofBatch(UUID batch) {
    return jdbc.sql(SELECT + "where p.batch_id = :batch order by p.order_id")
        .param("batch", batch)
        .query(PaymentPages::line)
        .list();
  }

  /** Requests to the bank, the newest first. */
  public List<Attempt> attempts(UUID order) {
    return jdbc.sql(
            """
            select * from bank_attempt where order_id = :order order by number desc limit 100
            """)
        .param("order", order)
        .query(
            (row, none) ->
                new Attempt(
                    row.getString("kind"),
                    Times.instant(row, "started_at"),
                    Times.instantOrNull(row, "ended_at"),
                    row.getString("outcome")))
        .list();
  }

  /**
   * @param kind {@code SEND} or {@code ASK}
   * @param outcome null where nobody knows
   */
  public record Attempt(
      String kind, Instant startedAt, @Nullable Instant endedAt, @Nullable String outcome) {}

  private static PaymentLine line(ResultSet row, int number) throws SQLException {
    Currency currency = Currency.getInstance(row.getString("currency"));
    String unfit = row.getString("unfit");
    Array texts = row.getArray("reason_texts");
    OffsetDateTime next = row.getObject("next_at", OffsetDateTime.class);
    return new PaymentLine(
        row.getObject("order_id", UUID.class),
        row.getString("end_to_end_id"),
        row.getString("account"),
        Money.ofMinor(row.getLong("amount"), currency),
        row.getObject("execution_day", LocalDate.class),
        FateState.valueOf(row.getString("state")),
        Times.instant(row, "since"),
        Times.instant(row, "submitted_at"),
        row.getString("reason_code"),
        texts == null ? List.of() : List.of((String[]) texts.getArray()),
        row.getString("bank_reference"),
        row.getObject("batch_id", UUID.class),
        row.getString("batch_reference"),
        next == null ? null : next.toInstant(),
        row.getBoolean("held"),
        row.getString("trouble"),
        unfit == null ? List.of() : Unfit.read(unfit));
  }
}
