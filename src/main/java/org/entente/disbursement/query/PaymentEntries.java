package org.entente.disbursement.query;

import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.entente.database.Times;
import org.entente.shared.Money;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The entries of one disbursement in the book, found by their permanent keys. */
@Repository
@Transactional(readOnly = true)
public class PaymentEntries {

  private final JdbcClient jdbc;

  PaymentEntries(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  public List<PaymentEntry> of(UUID disbursement, List<UUID> orders) {
    return jdbc.sql(
            """
            select e.number, e.cause, e.recorded_at, p.amount, p.currency
              from ledger_entry e join ledger_posting p on p.entry_id = e.id and p.amount > 0
             where e.key = any(:keys) order by e.recorded_at, e.number
            """)
        .param("keys", keys(disbursement, orders).toArray(String[]::new))
        .query(
            (row, number) ->
                new PaymentEntry(
                    row.getLong("number"),
                    row.getString("cause"),
                    Money.ofMinor(
                        row.getLong("amount"), Currency.getInstance(row.getString("currency"))),
                    Times.instant(row, "recorded_at")))
        .list();
  }

  private static List<String> keys(UUID disbursement, List<UUID> orders) {
    List<String> keys = new ArrayList<>();
    keys.add("disbursement:" + disbursement + ":cut");
    keys.add("disbursement:" + disbursement + ":end");
    for (UUID order : orders) {
      keys.add("payment:" + order + ":pay");
      keys.add("payment:" + order + ":unrecover");
      keys.add("payment:" + order + ":unpay");
    }
    return keys;
  }
}
