package org.entente.reconciliation;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The days of which an account's bank sent a statement. */
@Repository
class StatementDays {

  private static final String DAYS =
      """
      select %s(left(b ->> 'day', 10)) from bank_statement s
        join bank_answer_file f on f.id = s.file_id and f.kind = 'STATEMENT'
        cross join lateral jsonb_array_elements(s.balances) b
       where s.account = :account and b ->> 'type' = 'CLBD'
         and pg_input_is_valid(left(b ->> 'day', 10), 'date')
      """;

  private final JdbcClient jdbc;

  StatementDays(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<LocalDate> first(String account) {
    return day("min", account);
  }

  Optional<LocalDate> last(String account) {
    return day("max", account);
  }

  private Optional<LocalDate> day(String which, String account) {
    return jdbc.sql(DAYS.formatted(which))
        .param("account", account)
        .query(String.class)
        .optional()
        .map(LocalDate::parse);
  }
}
