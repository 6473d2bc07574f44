package org.entente.disbursement;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.entente.database.Times;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How orders came to where they stand, in the order in which it happened here. */
@Repository
class OrderSteps {

  private final JdbcClient jdbc;
  private final Clock clock;

  OrderSteps(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Under the lock of the disbursement. */
  void add(UUID order, String state, String name, String note) {
    jdbc.sql(
            """
            insert into disbursement_order_step (order_id, number, state, at, name, note)
            select :order, coalesce(max(number), 0) + 1, :state, :at, :name, :note
              from disbursement_order_step where order_id = :order
            """)
        .param("order", order)
        .param("state", state)
        .param("at", Times.column(clock.instant()))
        .param("name", name)
        .param("note", note)
        .update();
  }

  List<OrderStep> of(UUID order) {
    return jdbc.sql("select * from disbursement_order_step where order_id = :order order by number")
        .param("order", order)
        .query(
            (row, number) ->
                new OrderStep(
                    row.getString("state"),
                    Times.instant(row, "at"),
                    row.getString("name"),
                    row.getString("note")))
        .list();
  }
}
