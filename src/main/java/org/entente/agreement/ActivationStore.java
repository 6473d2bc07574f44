package org.entente.agreement;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.entente.shared.Ids;
import org.entente.shared.Jsonb;
import org.entente.shared.LocalizedText;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Obligations, and the columns of {@code agreement} that only activation writes. */
@Repository
class ActivationStore {

  private final JdbcClient jdbc;
  private final Clock clock;

  ActivationStore(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * @return false when it was there
   */
  boolean add(UUID agreementId, Obligation obligation) {
    return jdbc.sql(
                """
                insert into agreement_obligation (id, agreement_id, kind, due_on, state)
                values (:id, :agreement, :kind, :dueOn, :state)
                on conflict (agreement_id, kind, due_on) do nothing
                """)
            .param("id", Ids.next(clock))
            .param("agreement", agreementId)
            .param("kind", obligation.kind().name())
            .param("dueOn", obligation.dueOn())
            .param("state", obligation.state().name())
            .update()
        == 1;
  }

  Optional<LocalizedText> summary(UUID id) {
    return jdbc.sql("select summary from agreement where id = :id and summary is not null")
        .param("id", id)
        .query(String.class)
        .optional()
        .map(Jsonb::text);
  }

  void keepSummary(UUID id, @Nullable LocalizedText summary) {
    if (summary != null) {
      jdbc.sql("update agreement set summary = :summary where id = :id")
          .param("summary", Jsonb.object(summary))
          .param("id", id)
          .update();
    }
  }

  /**
   * @return false when it was published before
   */
  boolean publish(UUID id) {
    return once(
        id, "update agreement set published_at = :now where id = :id and published_at is null");
  }

  /**
   * @return false when they were told before
   */
  boolean tell(UUID id) {
    return once(id, "update agreement set told_at = :now where id = :id and told_at is null");
  }

  private boolean once(UUID id, String sql) {
    return jdbc.sql(sql)
            .param("now", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
            .param("id", id)
            .update()
        == 1;
  }
}
