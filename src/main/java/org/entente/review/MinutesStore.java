package org.entente.review;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.entente.database.Times;
import org.entente.shared.ContentHash;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code review_minutes}. */
@Repository
class MinutesStore {

  private final JdbcClient jdbc;
  private final Clock clock;

  MinutesStore(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  Optional<ContentHash> find(UUID call) {
    return jdbc.sql("select blob from review_minutes where call_id = :call")
        .param("call", call)
        .query((row, number) -> new ContentHash(row.getString("blob")))
        .optional();
  }

  void keep(UUID call, ContentHash blob) {
    jdbc.sql(
            """
            insert into review_minutes (call_id, blob, written_at) values (:call, :blob, :now)
            """)
        .param("call", call)
        .param("blob", blob.hex())
        .param("now", Times.column(clock.instant()))
        .update();
  }
}
