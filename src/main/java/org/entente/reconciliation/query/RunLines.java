package org.entente.reconciliation.query;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.entente.database.ActColumns;
import org.entente.reconciliation.Difference;
import org.entente.reconciliation.DifferenceKind;
import org.entente.reconciliation.DifferenceState;
import org.entente.reconciliation.Run;
import org.entente.reconciliation.Standing;
import org.entente.shared.Jsonb;
import org.entente.shared.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The lines of a run, differences first. */
@Repository
@Transactional(readOnly = true)
public class RunLines {

  private static final String LINES =
      """
      select l.*, d.account as d_account, d.first_run as d_first, d.hands as d_hands,
          d.state as d_state, d.reason, d.decided_by, d.decided_name, d.decided_for, d.decided_at
        from reconciliation_line l left join reconciliation_difference d on d.id = l.difference_id
       where l.run_id = :run
      """;

  private static final String STANDING =
      LINES
          + """
         and (cast(:standing as text) is null or l.standing = :standing)
         and l.position > :after
       order by l.position
      """;

  private final JdbcClient jdbc;

  RunLines(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * @param standing null for all
   * @param after position of the line before the page, 0 for the first one
   */
  public List<RunLine> page(Run run, @Nullable Standing standing, int after, int limit) {
    return jdbc.sql(STANDING + " limit :limit")
        .param("run", run.id())
        .param("standing", standing == null ? null : standing.name())
        .param("after", after)
        .param("limit", limit)
        .query((row, number) -> line(row, run.currency()))
        .list();
  }

  /** Those that are about these differences. */
  public List<RunLine> of(Run run, Set<UUID> differences) {
    return jdbc.sql(LINES + " and l.difference_id = any(:differences) order by l.position")
        .param("run", run.id())
        .param("differences", differences.toArray(UUID[]::new))
        .query((row, number) -> line(row, run.currency()))
        .list();
  }

  /** Every line, one at a time. */
  public void each(Run run, @Nullable Standing standing, Consumer<RunLine> each) {
    try (var lines =
        jdbc
            .sql(STANDING)
            .withFetchSize(500)
            .param("run", run.id())
            .param("standing", standing == null ? null : standing.name())
            .param("after", 0)
            .query((row, number) -> line(row, run.currency()))
            .stream()) {
      lines.forEach(each);
    }
  }

  public Map<Standing, Integer> counts(UUID run) {
    Map<Standing, Integer> counts = new EnumMap<>(Standing.class);
    jdbc.sql(
            "select standing, count(*) from reconciliation_line where run_id = :run group by standing")
        .param("run", run)
        .query(
            row -> {
              counts.put(Standing.valueOf(row.getString(1)), row.getInt(2));
            });
    return counts;
  }

  private static RunLine line(ResultSet row, Currency currency) throws SQLException {
    Standing standing = Standing.valueOf(row.getString("standing"));
    DifferenceKind kind =
        standing == Standing.MATCHED ? null : DifferenceKind.valueOf(row.getString("kind"));
    List<String> arguments = List.of(Jsonb.read(row.getString("arguments"), String[].class));
    return new RunLine(
        row.getInt("position"),
        standing,
        kind,
        arguments,
        kind == null ? null : difference(row, kind, arguments),
        row.getObject("order_id", UUID.class),
        new RunLine.Bank(
            row.getObject("bank_on", LocalDate.class),
            money(row, "bank_amount", currency),
            row.getString("bank_reference"),
            row.getString("bank_party")),
        new RunLine.Book(
            row.getObject("book_on", LocalDate.class),
            money(row, "book_amount", currency),
            row.getObject("book_number", Long.class)),
        new RunLine.Ours(
            row.getString("our_reference"),
            row.getString("our_key"),
            money(row, "our_amount", currency),
            row.getString("our_state")));
  }

  private static Difference difference(ResultSet row, DifferenceKind kind, List<String> arguments)
      throws SQLException {
    String reason = row.getString("reason");
    return new Difference(
        row.getObject("difference_id", UUID.class),
        row.getString("d_account"),
        kind,
        row.getObject("d_first", UUID.class),
        row.getObject("order_id", UUID.class),
        arguments,
        List.of((UUID[]) row.getArray("d_hands").getArray()),
        DifferenceState.valueOf(row.getString("d_state")),
        ActColumns.readOrNull(row, "decided"),
        reason == null ? "" : reason);
  }

  private static @Nullable Money money(ResultSet row, String column, Currency currency)
      throws SQLException {
    Long minor = row.getObject(column, Long.class);
    return minor == null ? null : Money.ofMinor(minor, currency);
  }
}
