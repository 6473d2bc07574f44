package org.entente.disbursement.query;

import java.util.List;
import java.util.UUID;
import org.entente.disbursement.Disbursements;
import org.entente.disbursement.PaymentOrder;
import org.entente.disbursement.PaymentOrders;
import org.entente.shared.Folded;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Orders for programs, page by page, the newest first. */
@Repository
@Transactional(readOnly = true)
public class OrderList {

  private static final String WHERE =
      """
       from disbursement_order o join disbursement d on d.id = o.disbursement_id
       where (cast(:words as text) is null or d.words @@ to_tsquery('simple', :words))
         and (cast(:states as text[]) is null or o.state = any(:states))
         and (cast(:award as uuid) is null or d.award_id = :award)
      """;

  private final JdbcClient jdbc;
  private final PaymentOrders orders;
  private final Disbursements disbursements;

  OrderList(JdbcClient jdbc, PaymentOrders orders, Disbursements disbursements) {
    this.jdbc = jdbc;
    this.orders = orders;
    this.disbursements = disbursements;
  }

  /**
   * @param after id of the order before the page, null for the first one
   * @return one more than asked for where there are more
   */
  public List<OrderRow> page(OrderFilter filter, @Nullable UUID after, int size) {
    return filtered(
            "select o.id"
                + WHERE
                + """
                   and (cast(:after as uuid) is null or o.id < :after)
                 order by o.id desc limit :limit
                """,
            filter)
        .param("after", after)
        .param("limit", size + 1)
        .query(UUID.class)
        .list()
        .stream()
        .map(this::row)
        .toList();
  }

  public int count(OrderFilter filter) {
    return filtered("select count(*)" + WHERE, filter).query(Integer.class).single();
  }

  private OrderRow row(UUID id) {
    PaymentOrder order = orders.get(id);
    return new OrderRow(order, disbursements.get(order.disbursement()));
  }

  private JdbcClient.StatementSpec filtered(String sql, OrderFilter filter) {
    return jdbc.sql(sql)
        .param("words", filter.words().isEmpty() ? null : Folded.beginnings(filter.words()))
        .param(
            "states",
            filter.states().isEmpty()
                ? null
                : filter.states().stream().map(Enum::name).toArray(String[]::new))
        .param("award", filter.award());
  }
}
