package org.entente.award;

import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who reviewed, and who chaired the panel. */
@Component
class ReviewParts implements Parts {

  private static final String SQL =
      """
      select unnest(array[decided_by, decided_for]) as who, 'ranked' as part from review_ranking
       where call_id = :call and decided_at is not null
      union select chair, 'ranked' from review_panel where call_id = :call
      union select unnest(array[reviewer, scored_by, scored_for]), 'reviewed' from review_assignment
       where application = any(:applications) and state = 'SCORED'
      """;

  private final JdbcClient jdbc;

  ReviewParts(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Map<UUID, String> of(UUID call, UUID[] applications) {
    return PartsRead.of(jdbc, SQL, call, applications);
  }
}
