package org.entente.disbursement.query;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Currency;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.entente.database.Times;
import org.entente.shared.Folded;
import org.entente.shared.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The list of payments, page by page, the newest first. */
@Repository
@Transactional(readOnly = true)
public class PaymentList {

  private static final int PAGE = 25;

  private static final String ALL =
      """
      from (
        select d.*, d.planned - coalesce(d.cut, 0) as amount, a.reference as award_reference,
          o.id as order_id, o.reference as order_reference, o.execution_day, o.bank_reference,
          o.paid_at,
          case when d.state = 'ENDED' then 'ENDED'
               when o.id is not null and o.void_at is null then o.state
               when d.state = 'DUE' then 'DUE' else 'WAITING' end as standing,
          d.state = 'DUE' and d.pay_by < :now as late
        from disbursement d join award a on a.id = d.award_id
        left join lateral (select * from disbursement_order o where o.disbursement_id = d.id
          order by o.number desc limit 1) o on true
      ) p
      where (cast(:words as text) is null or p.words @@ to_tsquery('simple', :words)
          or p.id = (select o.disbursement_id from disbursement_order o where o.reference = :order))
        and (cast(:standings as text[]) is null or p.standing = any(:standings))
        and (not :lateOnly or p.late)
        and (cast(:award as uuid) is null or p.award_id = :award)
      """;

  private final JdbcClient jdbc;
  private final Clock clock;

  PaymentList(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * @param after id of the row before the page, null for the first one
   */
  public PaymentPage page(PaymentFilter filter, @Nullable UUID after) {
    List<PaymentRow> rows =
        jdbc.sql(
                "select p.* "
                    + ALL
                    + """
                       and (cast(:after as uuid) is null or p.id < :after)
                     order by p.id desc limit :limit
                    """)
            .params(parameters(filter))
            .param("after", after)
            .param("limit", PAGE + 1)
            .query(PaymentList::row)
            .list();
    boolean more = rows.size() > PAGE;
    List<PaymentRow> shown = more ? rows.subList(0, PAGE) : rows;
    return new PaymentPage(shown, more ? shown.get(PAGE - 1).id() : null);
  }

  /** Every row, one at a time. */
  public void each(PaymentFilter filter, Consumer<PaymentRow> row) {
    try (var rows =
        jdbc
            .sql("select p.* " + ALL + " order by p.id desc")
            .withFetchSize(500)
            .params(parameters(filter))
            .query(PaymentList::row)
            .stream()) {
      rows.forEach(row);
    }
  }

  /** How many there are of each standing, whichever the filter names. */
  public Map<PaymentStanding, Integer> counts(PaymentFilter filter) {
    Map<PaymentStanding, Integer> counts = new EnumMap<>(PaymentStanding.class);
    jdbc.sql("select p.standing, count(*) " + ALL + " group by 1")
        .params(parameters(filter.withoutStandings()))
        .query(
            row -> {
              counts.put(PaymentStanding.valueOf(row.getString(1)), row.getInt(2));
            });
    return counts;
  }

  private Map<String, @Nullable Object> parameters(PaymentFilter filter) {
    Map<String, @Nullable Object> parameters = new LinkedHashMap<>();
    parameters.put("now", Times.column(clock.instant()));
    parameters.put("words", filter.words().isEmpty() ? null : Folded.beginnings(filter.words()));
    parameters.put("order", filter.words().toUpperCase(Locale.ROOT).replace(' ', '-'));
    parameters.put(
        "standings",
        filter.standings().isEmpty()
            ? null
            : filter.standings().stream().map(Enum::name).toArray(String[]::new));
    parameters.put("lateOnly", filter.late());
    parameters.put("award", filter.award());
    return parameters;
  }

  private static PaymentRow row(ResultSet row, int number) throws SQLException {
    return new PaymentRow(
        row.getObject("id", UUID.class),
        row.getString("reference"),
        row.getObject("award_id", UUID.class),
        row.getString("award_reference"),
        row.getInt("instalment"),
        row.getString("beneficiary"),
        Money.ofMinor(row.getLong("amount"), Currency.getInstance(row.getString("currency"))),
        PaymentStanding.valueOf(row.getString("standing")),
        Times.instantOrNull(row, "pay_by"),
        row.getBoolean("late"),
        row.getObject("order_id", UUID.class),
        row.getString("order_reference"),
        row.getObject("execution_day", LocalDate.class),
        row.getString("bank_reference"),
        Times.instantOrNull(row, "paid_at"));
  }
}
