package org.entente.bank.query;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.entente.shared.Money;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What waits to leave each account, day by day, and what stands still. */
@Component
public class WaitingDays {

  private final JdbcClient jdbc;

  WaitingDays(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** What stands in no file yet and has not been sent. */
  public record Day(String account, LocalDate day, int payments, Money sum) {}

  /**
   * @param stopped payments that failed, fit no file or wait for a decision
   * @param unknown payments that a bank may have
   * @param answers files of banks that are not booked wholly
   * @param batches released files that do not get into their folder
   * @param lines accounts whose answers cannot be fetched
   */
  public record Trouble(int stopped, int unknown, int answers, int batches, int lines) {

    public boolean none() {
      return stopped + answers + batches + lines == 0;
    }
  }

  public List<Day> all() {
    return jdbc.sql(
            """
            select account, execution_day, count(*) as payments, sum(amount) as total, currency
              from bank_payment where state = 'QUEUED' and batch_id is null
             group by account, execution_day, currency order by account, execution_day
            """)
        .query(
            (row, none) ->
                new Day(
                    row.getString("account"),
                    row.getObject("execution_day", LocalDate.class),
                    row.getInt("payments"),
                    Money.ofMinor(
                        row.getLong("total"), Currency.getInstance(row.getString("currency")))))
        .list();
  }

  /** How many files and lines wait for a second person. */
  public int secondLooks() {
    return jdbc.sql(
            """
            select (select count(*) from bank_answer_file where state = 'UNCONFIRMED')
              + (select count(*) from bank_after_all where decided_at is null)
            """)
        .query(Integer.class)
        .single();
  }

  public Trouble trouble() {
    return jdbc.sql(
            """
            select
              (select count(*) from bank_payment where state in ('QUEUED', 'SENT', 'UNKNOWN')
                 and (unfit is not null or held or (trouble is not null and failures > 2))) as stopped,
              (select count(*) from bank_payment where state = 'UNKNOWN') as unknown,
              (select count(*) from bank_answer_file
                where failed > 0 or (state = 'WAITING' and trouble is not null))
                + (select count(*) from bank_missed_answer) as answers,
              (select count(*) from bank_batch where trouble is not null) as batches,
              (select count(*) from bank_cursor where failures > 2) as lines
            """)
        .query(
            (row, none) ->
                new Trouble(
                    row.getInt("stopped"),
                    row.getInt("unknown"),
                    row.getInt("answers"),
                    row.getInt("batches"),
                    row.getInt("lines")))
        .single();
  }
}
