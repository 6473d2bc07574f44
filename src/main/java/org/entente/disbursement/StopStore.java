package org.entente.disbursement;

import java.util.Optional;
import java.util.UUID;
import org.entente.database.ActColumns;
import org.entente.shared.Act;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code disbursement_stop}. */
@Repository
class StopStore {

  private final JdbcClient jdbc;

  StopStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The one that nobody has answered. */
  Optional<Stop> open(UUID disbursement) {
    return jdbc.sql(
            "select * from disbursement_stop where disbursement_id = :id and confirmed is null")
        .param("id", disbursement)
        .query((row, number) -> new Stop(row.getString("reason"), ActColumns.read(row, "asked")))
        .optional();
  }

  void insert(UUID disbursement, Stop stop) {
    jdbc.sql(
            """
            insert into disbursement_stop
              (disbursement_id, number, reason, asked_by, asked_name, asked_for, asked_at)
            select :id, coalesce(max(number), 0) + 1, :reason, :by, :name, cast(:for as uuid), :at
              from disbursement_stop where disbursement_id = :id
            """)
        .param("id", disbursement)
        .param("reason", stop.reason())
        .params(ActColumns.parameters(stop.asked()))
        .update();
  }

  void answer(UUID disbursement, boolean confirmed, Act act) {
    jdbc.sql(
            """
            update disbursement_stop set confirmed = :confirmed, answered_by = :by,
              answered_name = :name, answered_for = :for, answered_at = :at
             where disbursement_id = :id and confirmed is null
            """)
        .param("id", disbursement)
        .param("confirmed", confirmed)
        .params(ActColumns.parameters(act))
        .update();
  }
}
