package org.entente.payee;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.entente.secret.SealedColumn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Account numbers under their keys; the fingerprint goes along with its number. */
@Component
class AccountColumn implements SealedColumn {

  private final JdbcClient jdbc;
  private final AccountNumbers numbers;

  AccountColumn(JdbcClient jdbc, AccountNumbers numbers) {
    this.jdbc = jdbc;
    this.numbers = numbers;
  }

  @Override
  public String name() {
    return "payee_details.sealed";
  }

  @Override
  public Set<String> keys() {
    return Set.copyOf(
        jdbc.sql("select distinct split_part(sealed, '.', 2) from payee_details")
            .query(String.class)
            .list());
  }

  @Override
  public int renew() {
    List<Row> all =
        jdbc.sql("select id, sealed from payee_details")
            .query((row, none) -> new Row(row.getObject(1, UUID.class), row.getString(2)))
            .list();
    return all.stream().filter(row -> numbers.outdated(row.sealed)).mapToInt(this::renew).sum();
  }

  private int renew(Row row) {
    AccountNumbers.Salted salted = numbers.open(row.id, row.sealed);
    return jdbc.sql(
            """
            update payee_details set sealed = :anew, fingerprint = :fingerprint
             where id = :id and sealed = :sealed
            """)
        .param("anew", numbers.seal(row.id, salted))
        .param("fingerprint", numbers.fingerprint(salted.number()))
        .param("id", row.id)
        .param("sealed", row.sealed)
        .update();
  }

  private record Row(UUID id, String sealed) {}
}
