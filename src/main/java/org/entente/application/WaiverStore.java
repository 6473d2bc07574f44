package org.entente.application;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.entente.database.Times;
import org.entente.shared.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code application_waiver}. */
@Repository
class WaiverStore {

  private final JdbcClient jdbc;

  WaiverStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(Waiver waiver) {
    jdbc.sql(
            """
            insert into application_waiver
              (id, application, reason, until, granted_by, granted_for, granted_at)
            values (:id, :application, :reason, :until, :by, :for, :at)
            """)
        .param("id", waiver.id())
        .param("application", waiver.application())
        .param("reason", waiver.reason())
        .param("until", Times.column(waiver.until()))
        .param("by", waiver.grantedBy())
        .param("for", waiver.grantedFor())
        .param("at", Times.column(waiver.grantedAt()))
        .update();
  }

  /**
   * @return false where it was confirmed before
   */
  boolean confirm(UUID id, Actor actor, Instant at) {
    return jdbc.sql(
                """
                update application_waiver
                   set confirmed_by = :by, confirmed_for = :for, confirmed_at = :at
                 where id = :id and confirmed_by is null
                """)
            .param("id", id)
            .param("by", actor.personId())
            .param("for", actor.onBehalfOf())
            .param("at", Times.column(at))
            .update()
        == 1;
  }

  Optional<Waiver> find(UUID id) {
    return jdbc.sql("select * from application_waiver where id = :id")
        .param("id", id)
        .query(WaiverStore::waiver)
        .optional();
  }

  List<Waiver> of(UUID application) {
    return jdbc.sql(
            """
            select * from application_waiver where application = :application
             order by granted_at desc, id desc
            """)
        .param("application", application)
        .query(WaiverStore::waiver)
        .list();
  }

  private static Waiver waiver(ResultSet row, int number) throws SQLException {
    return new Waiver(
        row.getObject("id", UUID.class),
        row.getObject("application", UUID.class),
        row.getString("reason"),
        Times.instant(row, "until"),
        row.getObject("granted_by", UUID.class),
        row.getObject("granted_for", UUID.class),
        Times.instant(row, "granted_at"),
        row.getObject("confirmed_by", UUID.class),
        Times.instantOrNull(row, "confirmed_at"));
  }
}
