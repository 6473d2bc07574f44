package org.entente.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.entente.database.Times;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables {@code review_panel} and {@code review_member}. */
@Repository
class PanelStore {

  private static final String ALL =
      """
      select p.*, array(select m.person from review_member m where m.call_id = p.call_id) as members
        from review_panel p where p.call_id = :call
      """;

  private final JdbcClient jdbc;
  private final Clock clock;

  PanelStore(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  Optional<Panel> find(UUID call) {
    return jdbc.sql(ALL).param("call", call).query(PanelStore::panel).optional();
  }

  /**
   * The same, and nobody else changes the review of this call until the transaction ends; rows that
   * name the panel may be added.
   */
  Optional<Panel> hold(UUID call) {
    return jdbc.sql(ALL + " for no key update of p")
        .param("call", call)
        .query(PanelStore::panel)
        .optional();
  }

  /**
   * @return false where the call has a panel
   */
  boolean insert(Panel panel) {
    int added =
        jdbc.sql(
                """
                insert into review_panel (call_id, reference, chair, state, appointed_by, appointed_at)
                values (:call, :reference, :chair, :state, :by, :at) on conflict do nothing
                """)
            .param("call", panel.call())
            .param("reference", panel.reference())
            .param("chair", panel.chair())
            .param("state", panel.state().name())
            .param("by", panel.appointedBy())
            .param("at", Times.column(panel.appointedAt()))
            .update();
    add(panel.call(), added == 1 ? panel.members() : Set.of());
    return added == 1;
  }

  void add(UUID call, Collection<UUID> persons) {
    jdbc.sql(
            """
            insert into review_member (call_id, person, added_at)
            select :call, person, :now from unnest(cast(:persons as uuid[])) as person
            on conflict do nothing
            """)
        .param("call", call)
        .param("persons", persons.toArray(UUID[]::new))
        .param("now", Times.column(clock.instant()))
        .update();
  }

  void enter(UUID call, PanelState state) {
    jdbc.sql("update review_panel set state = :state where call_id = :call")
        .param("state", state.name())
        .param("call", call)
        .update();
  }

  private static Panel panel(ResultSet row, int number) throws SQLException {
    return new Panel(
        row.getObject("call_id", UUID.class),
        row.getString("reference"),
        row.getObject("chair", UUID.class),
        Set.of((UUID[]) row.getArray("members").getArray()),
        PanelState.valueOf(row.getString("state")),
        row.getObject("appointed_by", UUID.class),
        Times.instant(row, "appointed_at"));
  }
}
