package org.entente.bank.query;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.entente.bank.answer.Found;
import org.entente.shared.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What banks said, record by record. */
@Component
public class AnswerLines {

  private static final String SELECT =
      """
      select r.*, p.end_to_end_id from bank_answer_record r
        left join bank_payment p on p.order_id = r.order_id
      """;

  private final JdbcClient jdbc;

  AnswerLines(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * @param after position of the last one on the page before, -1 for the first page
   */
  public List<AnswerLine> ofFile(UUID file, @Nullable Found found, int after, int limit) {
    return jdbc.sql(
            SELECT
                + """
                 where r.file_id = :file and r.position > :after
                   and (cast(:found as text) is null or r.outcome = :found)
                 order by r.position limit :limit
                """)
        .param("file", file)
        .param("after", after)
        .param("found", found == null ? null : found.name())
        .param("limit", limit)
        .query(AnswerLines::line)
        .list();
  }

  /** All that was ever said of a payment, in the order in which it came. */
  public List<AnswerLine> ofPayment(UUID order) {
    return jdbc.sql(
            SELECT
                + """
                 where (r.file_id, r.position) in (
                   select x.file_id, x.position from bank_answer_record x where x.order_id = :order
                   union all
                   select o.file_id, o.position from bank_answer_record_payment o
                    where o.order_id = :order)
                 order by r.file_id, r.position limit 200
                """)
        .param("order", order)
        .query(AnswerLines::line)
        .list();
  }

  public Optional<AnswerLine> find(UUID file, int position) {
    return jdbc.sql(SELECT + "where r.file_id = :file and r.position = :position")
        .param("file", file)
        .param("position", position)
        .query(AnswerLines::line)
        .optional();
  }

  /** What contradicts, or waits for a debit, and nobody has asked to book; the newest first. */
  public List<AnswerLine> open(int limit) {
    return jdbc.sql(
            SELECT
                + """
                 where r.order_id is not null
                   and (r.outcome = 'DIFFERENT' or (r.outcome = 'NOTED' and r.detail = 'NO_DEBIT'))
                   and not exists (select 1 from bank_after_all a where a.file_id = r.file_id
                      and a.position = r.position and a.decided_at is null)
                 order by r.recorded_at desc, r.file_id, r.position limit :limit
                """)
        .param("limit", limit)
        .query(AnswerLines::line)
        .list();
  }

  private static AnswerLine line(ResultSet row, int number) throws SQLException {
    return new AnswerLine(
        row.getObject("file_id", UUID.class),
        row.getInt("position"),
        row.getLong("line"),
        Found.valueOf(row.getString("outcome")),
        row.getString("detail"),
        row.getString("status"),
        row.getString("reference"),
        amount(row),
        row.getString("reason_code"),
        row.getBoolean("returned"),
        row.getBoolean("reversal"),
        row.getObject("booked_on", LocalDate.class),
        row.getString("counterparty"),
        row.getString("words"),
        row.getObject("order_id", UUID.class),
        row.getString("end_to_end_id"));
  }

  private static @Nullable Money amount(ResultSet row) throws SQLException {
    String currency = row.getString("currency");
    if (currency == null) {
      return null;
    }
    Money amount = Money.ofMinor(row.getLong("amount"), Currency.getInstance(currency));
    return "DEBIT".equals(row.getString("direction")) ? amount.negated() : amount;
  }
}
