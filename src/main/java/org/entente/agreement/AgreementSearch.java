package org.entente.agreement;

import java.util.List;
import java.util.UUID;
import org.entente.shared.Folded;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds agreements by the words of their reference, titles and parties. */
@Component
class AgreementSearch {

  private final JdbcClient jdbc;

  AgreementSearch(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<UUID> find(String words, int limit) {
    String folded = Folded.of(words);
    if (folded.isEmpty()) {
      return List.of();
    }
    return jdbc.sql(
            """
            select id from agreement where words @@ to_tsquery('simple', :words)
             order by reference desc limit :limit
            """)
        .param("words", Folded.beginnings(folded))
        .param("limit", limit)
        .query(UUID.class)
        .list();
  }
}
