package org.entente.reconciliation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.entente.database.ActColumns;
import org.entente.shared.Act;
import org.entente.shared.Jsonb;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code reconciliation_difference}, in which each difference stands once. */
@Repository
class DifferenceStore {

  private final JdbcClient jdbc;

  DifferenceStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<Difference> find(UUID id) {
    return jdbc.sql("select * from reconciliation_difference where id = :id")
        .param("id", id)
        .query(DifferenceStore::difference)
        .optional();
  }

  List<Difference> all(Set<UUID> ids) {
    return jdbc.sql("select * from reconciliation_difference where id = any(:ids) order by id")
        .param("ids", ids.toArray(UUID[]::new))
        .query(DifferenceStore::difference)
        .list();
  }

  int open(String account) {
    return jdbc.sql(
            """
            select count(*) from reconciliation_difference
             where account = :account and state = 'OPEN'
            """)
        .param("account", account)
        .query(Integer.class)
        .single();
  }

  /** Finds again what earlier runs found, keeps what is new, and closes what is gone. */
  void settle(Run run) {
    know(run);
    keepNew(run);
    closeGone(run);
  }

  private void know(Run run) {
    jdbc.sql(
            """
            update reconciliation_line l
               set difference_id = d.id,
                 standing = case d.state when 'DECIDED' then 'DECIDED' else 'OPEN' end
              from reconciliation_difference d
             where l.run_id = :run and l.standing = 'NEW' and d.account = :account
               and d.key = l.key and d.state <> 'RESOLVED'
            """)
        .param("run", run.id())
        .param("account", run.account())
        .update();
  }

  private void keepNew(Run run) {
    jdbc.sql(
            """
            insert into reconciliation_difference (id, account, key, kind, first_run, order_id,
              arguments, hands, state)
            select gen_random_uuid(), :account, key, kind, run_id, order_id, arguments, hands, 'OPEN'
              from reconciliation_line where run_id = :run and standing = 'NEW'
            """)
        .param("account", run.account())
        .param("run", run.id())
        .update();
    jdbc.sql(
            """
            update reconciliation_line l set difference_id = d.id
              from reconciliation_difference d
             where l.run_id = :run and l.standing = 'NEW' and d.first_run = :run and d.key = l.key
            """)
        .param("run", run.id())
        .update();
  }

  private void closeGone(Run run) {
    jdbc.sql(
            """
            with gone as (
              update reconciliation_difference d set state = 'RESOLVED', resolved_run = :run
               where d.account = :account and d.state = 'OPEN' and not exists (
                 select from reconciliation_line l where l.run_id = :run and l.key = d.key)
              returning d.*
            ), last as (
              select coalesce(max(position), 0) as position from reconciliation_line
               where run_id = :run
            )
            insert into reconciliation_line (run_id, position, kind, key, standing, difference_id,
              arguments, hands, order_id)
            select :run, last.position + row_number() over (order by g.key), g.kind, g.key,
                'RESOLVED', g.id, g.arguments, g.hands, g.order_id
              from gone g cross join last
            """)
        .param("run", run.id())
        .param("account", run.account())
        .update();
  }

  /**
   * @return false where it no longer waits for a decision
   */
  boolean decide(UUID id, Act act, String reason) {
    return jdbc.sql(
                """
                update reconciliation_difference set state = 'DECIDED', decided_by = :by,
                  decided_name = :name, decided_for = :for, decided_at = :at, reason = :reason
                 where id = :id and state = 'OPEN'
                """)
            .params(ActColumns.parameters(act))
            .param("reason", reason)
            .param("id", id)
            .update()
        == 1;
  }

  static Difference difference(ResultSet row, int number) throws SQLException {
    String reason = row.getString("reason");
    return new Difference(
        row.getObject("id", UUID.class),
        row.getString("account"),
        DifferenceKind.valueOf(row.getString("kind")),
        row.getObject("first_run", UUID.class),
        row.getObject("order_id", UUID.class),
        List.of(Jsonb.read(row.getString("arguments"), String[].class)),
        List.of((UUID[]) row.getArray("hands").getArray()),
        DifferenceState.valueOf(row.getString("state")),
        ActColumns.readOrNull(row, "decided"),
        reason == null ? "" : reason);
  }
}
