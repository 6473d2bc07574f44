package org.entente.award;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads parts from the tables of the modules where they stand for good. */
final class PartsRead {

  private PartsRead() {}

  /**
   * @param sql with the columns {@code who} and {@code part}, asked with {@code call} and {@code
   *     applications}
   */
  static Map<UUID, String> of(JdbcClient jdbc, String sql, UUID call, UUID[] applications) {
    Map<UUID, String> parts = new HashMap<>();
    jdbc.sql(sql)
        .param("call", call)
        .param("applications", applications)
        .query(
            row -> {
              UUID who = row.getObject("who", UUID.class);
              if (who != null) {
                parts.put(who, row.getString("part"));
              }
            });
    return parts;
  }
}
