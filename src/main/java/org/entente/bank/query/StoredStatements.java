package org.entente.bank.query;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.entente.bank.BankStatements;
import org.entente.bank.BookedLine;
import org.entente.shared.Money;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class StoredStatements implements BankStatements {

  private final JdbcClient jdbc;

  StoredStatements(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<BookedLine> lines(String account, LocalDate from, LocalDate until) {
    return jdbc.sql(
            """
            select * from bank_answer_record
             where account = :account and identity is not null and status = 'BOOKED'
               and outcome not in ('KNOWN', 'FAILED') and booked_on between :from and :until
             order by booked_on, identity
            """)
        .param("account", account)
        .param("from", from)
        .param("until", until)
        .query(StoredStatements::line)
        .list();
  }

  private static BookedLine line(ResultSet row, int number) throws SQLException {
    Money amount =
        Money.ofMinor(row.getLong("amount"), Currency.getInstance(row.getString("currency")));
    return new BookedLine(
        row.getString("identity"),
        row.getObject("order_id", UUID.class),
        "DEBIT".equals(row.getString("direction")) ? amount.negated() : amount,
        row.getBoolean("returned"),
        row.getBoolean("reversal"),
        row.getObject("booked_on", LocalDate.class),
        row.getString("outcome").equals("DIFFERENT"));
  }
}
