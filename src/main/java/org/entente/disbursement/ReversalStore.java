package org.entente.disbursement;

import java.util.Optional;
import java.util.UUID;
import org.entente.database.ActColumns;
import org.entente.shared.Act;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code disbursement_reversal}; a rejected word stays beside the next one. */
@Repository
class ReversalStore {

  private final JdbcClient jdbc;

  ReversalStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<Reversal> latest(UUID order) {
    return jdbc.sql(
            """
            select * from disbursement_reversal where order_id = :order
             order by number desc limit 1
            """)
        .param("order", order)
        .query(
            (row, number) ->
                new Reversal(
                    Reversal.Choice.valueOf(row.getString("choice")),
                    row.getString("reason"),
                    ActColumns.read(row, "decided")))
        .optional();
  }

  void decide(UUID order, Reversal.Choice choice, String reason, Act act) {
    jdbc.sql(
            """
            insert into disbursement_reversal
              (order_id, number, choice, reason, decided_by, decided_name, decided_for, decided_at)
            select :order, coalesce(max(number), 0) + 1, :choice, :reason, :by, :name,
              cast(:for as uuid), :at
              from disbursement_reversal where order_id = :order
            """)
        .param("order", order)
        .param("choice", choice.name())
        .param("reason", reason)
        .params(ActColumns.parameters(act))
        .update();
  }

  void confirm(UUID order, boolean confirmed, Act act) {
    jdbc.sql(
            """
            update disbursement_reversal set confirmed = :confirmed, confirmed_by = :by,
              confirmed_name = :name, confirmed_for = :for, confirmed_at = :at
             where order_id = :order and confirmed is null
            """)
        .param("order", order)
        .param("confirmed", confirmed)
        .params(ActColumns.parameters(act))
        .update();
  }
}
