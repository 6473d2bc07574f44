package org.entente.bank.transmission;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.entente.secret.SealedColumn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Payments under the keys of their contents; some at a time, as there is one for each ever made.
 */
@Component
class PaymentColumn implements SealedColumn {

  private static final int AT_ONCE = 500;
  private static final UUID FIRST = new UUID(0, 0);

  private final JdbcClient jdbc;
  private final SealedContents contents;

  PaymentColumn(JdbcClient jdbc, SealedContents contents) {
    this.jdbc = jdbc;
    this.contents = contents;
  }

  @Override
  public String name() {
    return "bank_payment.sealed";
  }

  @Override
  public Set<String> keys() {
    return Set.copyOf(
        jdbc.sql("select distinct split_part(sealed, '.', 2) from bank_payment")
            .query(String.class)
            .list());
  }

  @Override
  public int renew() {
    int renewed = 0;
    UUID after = FIRST;
    java.util.List<Map.Entry<UUID, String>> rows;
    do {
      rows = page(after);
      for (Map.Entry<UUID, String> row : rows) {
        renewed += contents.outdated(row.getValue()) ? renew(row.getKey(), row.getValue()) : 0;
        after = row.getKey();
      }
    } while (rows.size() == AT_ONCE);
    return renewed;
  }

  private java.util.List<Map.Entry<UUID, String>> page(UUID after) {
    return jdbc.sql(
            """
            select order_id, sealed from bank_payment where order_id > :after
             order by order_id limit :most
            """)
        .param("after", after)
        .param("most", AT_ONCE)
        .query((row, none) -> Map.entry(row.getObject(1, UUID.class), row.getString(2)))
        .list();
  }

  private int renew(UUID order, String sealed) {
    return jdbc.sql(
            """
            update bank_payment set sealed = :anew where order_id = :order and sealed = :sealed
            """)
        .param("anew", contents.anew(order, sealed))
        .param("order", order)
        .param("sealed", sealed)
        .update();
  }
}
