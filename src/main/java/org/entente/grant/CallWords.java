package org.entente.grant;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.entente.shared.Folded;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Looks for words in what calls say. */
@Repository
class CallWords implements CallSearch {

  private final JdbcClient jdbc;

  CallWords(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<UUID> find(String words, int limit) {
    return jdbc.sql(
            """
            select id from grant_call where searchable like all(:patterns)
             order by drafted_at desc, id desc limit :limit
            """)
        .param("patterns", patterns(words))
        .param("limit", limit)
        .query(UUID.class)
        .list();
  }

  /** Folded words hold letters and digits only, so that none is a pattern. */
  private static String[] patterns(String words) {
    return Arrays.stream(Folded.of(words).split(" "))
        .map(word -> "%" + word + "%")
        .toArray(String[]::new);
  }
}
