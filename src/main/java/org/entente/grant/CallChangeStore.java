package org.entente.grant;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.entente.database.Times;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code grant_call_change}: at most one change of a call waits. */
@Repository
class CallChangeStore {

  private final JdbcClient jdbc;
  private final Clock clock;

  CallChangeStore(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  Optional<CallChange> in(UUID call, CallChange.State state) {
    return jdbc.sql(
            """
            select * from grant_call_change where call = :call and state = :state
             order by requested_at desc, id desc limit 1
            """)
        .param("call", call)
        .param("state", state.name())
        .query(CallChangeStore::change)
        .optional();
  }

  List<CallChange> of(UUID call) {
    return jdbc.sql(
            """
            select * from grant_call_change where call = :call order by requested_at desc, id desc
            """)
        .param("call", call)
        .query(CallChangeStore::change)
        .list();
  }

  /**
   * @return false where another change waits
   */
  boolean insert(CallChange change) {
    Instant closesAt = change.closesAt();
    return jdbc.sql(
                """
                insert into grant_call_change (id, call, kind, closes_at, form_version, reason,
                  requester, on_behalf_of, state, requested_at)
                values (:id, :call, :kind, :closesAt, :formVersion, :reason, :requester,
                  :onBehalfOf, :state, :requestedAt)
                on conflict do nothing
                """)
            .param("id", change.id())
            .param("call", change.call())
            .param("kind", change.kind().name())
            .param("closesAt", Times.columnOrNull(closesAt))
            .param("formVersion", change.formVersion())
            .param("reason", change.reason())
            .param("requester", change.requester())
            .param("onBehalfOf", change.onBehalfOf())
            .param("state", change.state().name())
            .param("requestedAt", Times.column(change.requestedAt()))
            .update()
        == 1;
  }

  /**
   * Ends the change that waits, or that was approved and not yet made.
   *
   * @return whether there was one
   */
  boolean end(UUID call, CallChange.State state) {
    return jdbc.sql(
                """
                update grant_call_change set state = :state, decided_at = :now
                 where call = :call and state in ('WAITING', 'APPROVED') and state <> :state
                """)
            .param("call", call)
            .param("state", state.name())
            .param("now", Times.column(clock.instant()))
            .update()
        == 1;
  }

  private static CallChange change(ResultSet row, int number) throws SQLException {
    return new CallChange(
        row.getObject("id", UUID.class),
        row.getObject("call", UUID.class),
        CallChange.Kind.valueOf(row.getString("kind")),
        Times.instantOrNull(row, "closes_at"),
        row.getObject("form_version", Integer.class),
        row.getString("reason"),
        row.getObject("requester", UUID.class),
        row.getObject("on_behalf_of", UUID.class),
        CallChange.State.valueOf(row.getString("state")),
        Times.instant(row, "requested_at"));
  }
}
