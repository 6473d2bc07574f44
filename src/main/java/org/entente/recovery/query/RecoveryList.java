package org.entente.recovery.query;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Currency;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.entente.database.Times;
import org.entente.recovery.RecoveryState;
import org.entente.shared.Folded;
import org.entente.shared.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The list of recoveries, page by page, the newest first. */
@Repository
@Transactional(readOnly = true)
public class RecoveryList {

  private static final int PAGE = 25;

  /** Of a plan only what should have come by now is late; what is agreed on otherwise is not. */
  private static final String FROM =
      """
      from (
        select r.*, a.reference as award_reference, m.demanded, m.outstanding,
            coalesce(case r.state
              when 'DEMANDED' then m.outstanding > q.pending and r.due_on < :today
              when 'IN_INSTALMENTS' then m.outstanding - q.pending > p.amount - (
                select coalesce(sum(i.amount), 0) from recovery_instalment i
                 where i.request_id = p.id and i.due_on < :today)
              end, false) as late
          from recovery r join award a on a.id = r.award_id
          cross join lateral (
            select coalesce(sum(amount) filter (where kind = 'DEMAND'), 0) as demanded,
                coalesce(sum(amount), 0) as outstanding
              from recovery_movement where recovery_id = r.id) m
          cross join lateral (
            select coalesce(sum(amount), 0) as pending from recovery_request
             where recovery_id = r.id and state = 'APPROVED'
               and kind in ('RECEIPT', 'OFFSET', 'WAIVER', 'WRITE_OFF')) q
          left join lateral (
            select id, amount from recovery_request
             where recovery_id = r.id and kind = 'PLAN' and state = 'BOOKED'
             order by number desc limit 1) p on true) r
       where (cast(:words as text) is null or r.words @@ to_tsquery('simple', :words))
         and (cast(:states as text[]) is null or r.state = any(:states))
         and (not :late or r.late)
         and (cast(:award as uuid) is null or r.award_id = :award)
      """;

  private final JdbcClient jdbc;
  private final Clock clock;

  RecoveryList(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  public RecoveryPage page(RecoveryFilter filter, @Nullable UUID after) {
    return page(filter, after, PAGE);
  }

  /**
   * @param after id of the row before the page, null for the first one
   */
  public RecoveryPage page(RecoveryFilter filter, @Nullable UUID after, int size) {
    List<RecoveryRow> rows =
        jdbc.sql(
                "select r.* "
                    + FROM
                    + """
                       and (cast(:after as uuid) is null or r.id < :after)
                     order by r.id desc limit :limit
                    """)
            .params(parameters(filter))
            .param("after", after)
            .param("limit", size + 1)
            .query(RecoveryList::row)
            .list();
    boolean more = rows.size() > size;
    List<RecoveryRow> shown = more ? rows.subList(0, size) : rows;
    return new RecoveryPage(shown, more ? shown.get(size - 1).id() : null);
  }

  /** Every row, one at a time, the newest first. */
  public void each(RecoveryFilter filter, Consumer<RecoveryRow> row) {
    try (var rows =
        jdbc
            .sql("select r.* " + FROM + " order by r.id desc")
            .withFetchSize(500)
            .params(parameters(filter))
            .query(RecoveryList::row)
            .stream()) {
      rows.forEach(row);
    }
  }

  /** How many there are of each state, whichever the filter names. */
  public Map<RecoveryState, Integer> counts(RecoveryFilter filter) {
    Map<RecoveryState, Integer> counts = new EnumMap<>(RecoveryState.class);
    jdbc.sql("select r.state, count(*) " + FROM + " group by 1")
        .params(parameters(filter.withoutStates()))
        .query(
            row -> {
              counts.put(RecoveryState.valueOf(row.getString(1)), row.getInt(2));
            });
    return counts;
  }

  private Map<String, @Nullable Object> parameters(RecoveryFilter filter) {
    Map<String, @Nullable Object> parameters = new LinkedHashMap<>();
    String words = filter.words();
    parameters.put("words", words.isEmpty() ? null : Folded.beginnings(words));
    parameters.put(
        "states",
        filter.states().isEmpty()
            ? null
            : filter.states().stream().map(Enum::name).toArray(String[]::new));
    parameters.put("late", filter.late());
    parameters.put("award", filter.award());
    parameters.put("today", LocalDate.now(clock));
    return parameters;
  }

  private static RecoveryRow row(ResultSet row, int number) throws SQLException {
    Currency currency = Currency.getInstance(row.getString("currency"));
    return new RecoveryRow(
        row.getObject("id", UUID.class),
        row.getString("reference"),
        RecoveryState.valueOf(row.getString("state")),
        row.getObject("award_id", UUID.class),
        row.getString("award_reference"),
        row.getString("beneficiary"),
        Money.ofMinor(row.getLong("demanded") + row.getLong("to_demand"), currency),
        Money.ofMinor(row.getLong("outstanding"), currency),
        Money.ofMinor(row.getLong("to_return"), currency),
        row.getObject("due_on", LocalDate.class),
        row.getBoolean("late"),
        Times.instant(row, "opened_at"));
  }
}
