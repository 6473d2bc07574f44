package org.entente.partner.network;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.entente.partner.NetworkFee;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code partner_network_fee}. */
@Repository
class FeeStore {

  private final JdbcClient jdbc;

  FeeStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<NetworkFee> find(UUID id) {
    return jdbc.sql("select * from partner_network_fee where id = :id")
        .param("id", id)
        .query(FeeStore::fee)
        .optional();
  }

  List<NetworkFee> of(UUID networkId) {
    return jdbc.sql(
            """
            select * from partner_network_fee where network_id = :id
            order by paid_on is not null, due_on, id
            """)
        .param("id", networkId)
        .query(FeeStore::fee)
        .list();
  }

  /** Those that are not paid and due by then, the next first. */
  List<NetworkFee> due(LocalDate from, LocalDate by) {
    return jdbc.sql(
            """
            select * from partner_network_fee
            where paid_on is null and due_on between :from and :by order by due_on, id
            """)
        .param("from", from)
        .param("by", by)
        .query(FeeStore::fee)
        .list();
  }

  void keep(NetworkFee fee) {
    jdbc.sql(
            """
            insert into partner_network_fee
              (id, network_id, label, amount, currency, due_on, paid_on)
            values (:id, :network, :label, :amount, :currency, :due, :paid)
            on conflict (id) do update set label = excluded.label, amount = excluded.amount,
              currency = excluded.currency, due_on = excluded.due_on, paid_on = excluded.paid_on
            """)
        .param("id", fee.id())
        .param("network", fee.networkId())
        .param("label", fee.label())
        .param("amount", fee.amount())
        .param("currency", fee.currency())
        .param("due", fee.dueOn())
        .param("paid", fee.paidOn())
        .update();
  }

  void delete(UUID id) {
    jdbc.sql("delete from partner_network_fee where id = :id").param("id", id).update();
  }

  private static NetworkFee fee(ResultSet row, int number) throws SQLException {
    return new NetworkFee(
        row.getObject("id", UUID.class),
        row.getObject("network_id", UUID.class),
        row.getString("label"),
        row.getBigDecimal("amount"),
        row.getString("currency"),
        row.getObject("due_on", LocalDate.class),
        row.getObject("paid_on", LocalDate.class));
  }
}
