package org.entente.bank.account;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.entente.shared.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which payments an account is blocked for, and who brought the answers that differ. */
@Repository
public class BlockCauses {

  private final JdbcClient jdbc;

  BlockCauses(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Of the answer's block that stands, in the transaction that blocks. */
  void add(String account, Collection<UUID> orders) {
    jdbc.sql(
            """
            insert into bank_block_cause (block_id, order_id)
            select b.id, o from bank_block b, unnest(cast(:orders as uuid[])) as o
             where b.account = :account and b.kind = 'ANSWER' and b.lifted_at is null
            """)
        .param("account", account)
        .param("orders", orders.toArray(UUID[]::new))
        .update();
  }

  /** Whoever brought a file is why all that was blocked in this transaction is. */
  public void broughtBy(Actor actor) {
    if (actor.persons().isEmpty()) {
      return;
    }
    jdbc.sql(
            """
            insert into bank_block_cause (block_id, person_id)
            select distinct c.block_id, p
              from bank_block_cause c, unnest(cast(:persons as uuid[])) as p
             where c.kept_in = pg_current_xact_id() and c.kept_at = now()
            """)
        .param("persons", actor.persons().toArray(UUID[]::new))
        .update();
  }

  /** Those it is blocked for, and those that are held until it is not. */
  List<UUID> orders(String account) {
    return jdbc.sql(
            """
            select c.order_id from bank_block b join bank_block_cause c on c.block_id = b.id
             where b.account = :account and b.kind = 'ANSWER' and b.lifted_at is null
               and c.order_id is not null
            union select order_id from bank_payment where account = :account and held
            """)
        .param("account", account)
        .query(UUID.class)
        .list();
  }

  List<UUID> bringers(String account) {
    return jdbc.sql(
            """
            select distinct c.person_id from bank_block b
              join bank_block_cause c on c.block_id = b.id
             where b.account = :account and b.kind = 'ANSWER' and b.lifted_at is null
               and c.person_id is not null
            """)
        .param("account", account)
        .query(UUID.class)
        .list();
  }
}
