package org.entente.people.factor;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.entente.secret.SealedColumn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Second factors under their keys. Offers are not among them: in minutes they are over. */
@Component
class FactorColumn implements SealedColumn {

  private final JdbcClient jdbc;
  private final FactorSecrets secrets;

  FactorColumn(JdbcClient jdbc, FactorSecrets secrets) {
    this.jdbc = jdbc;
    this.secrets = secrets;
  }

  @Override
  public String name() {
    return "people_factor.secret";
  }

  @Override
  public Set<String> keys() {
    return Set.copyOf(
        jdbc.sql("select distinct split_part(secret, '.', 2) from people_factor")
            .query(String.class)
            .list());
  }

  @Override
  public int renew() {
    return all().entrySet().stream()
        .filter(each -> secrets.outdated(each.getValue()))
        .mapToInt(each -> renew(each.getKey(), each.getValue()))
        .sum();
  }

  private int renew(UUID person, String sealed) {
    return jdbc.sql(
            "update people_factor set secret = :anew where person = :person and secret = :sealed")
        .param("anew", secrets.anew(person, sealed))
        .param("person", person)
        .param("sealed", sealed)
        .update();
  }

  private Map<UUID, String> all() {
    List<Map.Entry<UUID, String>> rows =
        jdbc.sql("select person, secret from people_factor")
            .query((row, none) -> Map.entry(row.getObject(1, UUID.class), row.getString(2)))
            .list();
    return rows.stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
