package org.entente.application;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.entente.database.Times;
import org.entente.shared.Actor;
import org.entente.shared.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables {@code application_verdict} and {@code application_appeal}. */
@Repository
class VerdictStore {

  private final JdbcClient jdbc;
  private final Clock clock;

  VerdictStore(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * A person's decision.
   *
   * @param kind {@code CONFIRMATION} or {@code APPEAL}
   */
  record Given(
      String kind, String outcome, String reason, UUID decidedBy, @Nullable UUID onBehalf) {

    boolean by(Actor actor) {
      return actor.involves(decidedBy) || actor.involves(onBehalf);
    }
  }

  void add(
      UUID application,
      String kind,
      Enum<?> outcome,
      String reason,
      boolean overruled,
      Actor actor) {
    jdbc.sql(
            """
            insert into application_verdict
              (id, application, kind, outcome, reason, overruled, decided_by, on_behalf, decided_at)
            values (:id, :application, :kind, :outcome, :reason, :overruled, :by, :for, :now)
            """)
        .param("id", Ids.next(clock))
        .param("application", application)
        .param("kind", kind)
        .param("outcome", outcome.name())
        .param("reason", reason)
        .param("overruled", overruled)
        .param("by", actor.personId())
        .param("for", actor.onBehalfOf())
        .param("now", Times.column(clock.instant()))
        .update();
  }

  /** The latest of a kind. */
  Optional<Given> latest(UUID application, String kind) {
    return jdbc.sql(
            """
            select * from application_verdict where application = :application and kind = :kind
             order by decided_at desc, id desc limit 1
            """)
        .param("application", application)
        .param("kind", kind)
        .query(
            (row, number) ->
                new Given(
                    row.getString("kind"),
                    row.getString("outcome"),
                    row.getString("reason"),
                    row.getObject("decided_by", UUID.class),
                    row.getObject("on_behalf", UUID.class)))
        .optional();
  }

  void appeal(UUID application, String words) {
    jdbc.sql(
            """
            insert into application_appeal (application, words, made_at)
            values (:application, :words, :now)
            """)
        .param("application", application)
        .param("words", words)
        .param("now", Times.column(clock.instant()))
        .update();
  }

  Optional<String> appealOf(UUID application) {
    return jdbc.sql("select words from application_appeal where application = :application")
        .param("application", application)
        .query(String.class)
        .optional();
  }
}
