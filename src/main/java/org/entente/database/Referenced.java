package org.entente.database;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.entente.shared.Folded;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Records that have an {@code id}, a {@code reference} and searchable {@code words}. */
public final class Referenced {

  private final JdbcClient jdbc;
  private final String table;

  public Referenced(JdbcClient jdbc, String table) {
    this.jdbc = jdbc;
    this.table = table;
  }

  /** References by id, of those that are there. */
  public Map<UUID, String> references(Collection<UUID> ids) {
    Map<UUID, String> references = new HashMap<>();
    jdbc.sql("select id, reference from %s where id = any(:ids)".formatted(table))
        .param("ids", ids.toArray(UUID[]::new))
        .query(
            row -> {
              references.put(row.getObject("id", UUID.class), row.getString("reference"));
            });
    return references;
  }

  /**
   * The latest first.
   *
   * @param folded words of which each record has all, or words that begin with them
   */
  public List<UUID> search(String folded, int limit) {
    return jdbc.sql(
            """
            select id from %s where words @@ to_tsquery('simple', :words)
             order by id desc limit :limit
            """
                .formatted(table))
        .param("words", Folded.beginnings(folded))
        .param("limit", limit)
        .query(UUID.class)
        .list();
  }
}
