package org.entente.grant;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How far the telling of something has come: the table {@code grant_telling}. */
@Repository
class TellingStore {

  private final JdbcClient jdbc;

  TellingStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Nobody else goes on with it until the transaction ends. */
  Progress hold(UUID call, String occasion) {
    jdbc.sql(
            """
            insert into grant_telling (call, occasion) values (:call, :occasion)
            on conflict do nothing
            """)
        .param("call", call)
        .param("occasion", occasion)
        .update();
    return jdbc.sql(
            """
            select last, done from grant_telling where call = :call and occasion = :occasion
               for update
            """)
        .param("call", call)
        .param("occasion", occasion)
        .query(
            (row, number) ->
                new Progress(row.getObject("last", UUID.class), row.getBoolean("done")))
        .single();
  }

  void keep(UUID call, String occasion, @Nullable UUID last, boolean done) {
    jdbc.sql(
            """
            update grant_telling set last = :last, done = :done
             where call = :call and occasion = :occasion
            """)
        .param("last", last)
        .param("done", done)
        .param("call", call)
        .param("occasion", occasion)
        .update();
  }

  /**
   * @param last whoever was told last, null before the first
   */
  record Progress(@Nullable UUID last, boolean done) {}
}
