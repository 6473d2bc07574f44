package org.entente.bank.account;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.entente.bank.PartsInPayments;
import org.entente.bank.PaymentPart;
import org.entente.shared.Actor;
import org.entente.shared.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who must not decide on a block: whoever brought what differs, or has a part in the payment. */
@Component
public class BlockBars {

  /** What differed since the block began, and what is held until it is lifted. */
  private static final String ORDERS =
      """
      select r.order_id from bank_answer_record r
        join bank_payment p on p.order_id = r.order_id
        join bank_block b on b.account = p.account and b.kind = 'ANSWER' and b.lifted_at is null
       where b.account = :account and r.outcome = 'DIFFERENT' and r.recorded_at >= b.kept_at
      union select order_id from bank_payment where account = :account and held
      """;

  private static final String UPLOADED =
      """
      select exists (select 1 from bank_answer_record r
        join bank_answer_file f on f.id = r.file_id
        join bank_payment p on p.order_id = r.order_id
        join bank_block b on b.account = p.account and b.kind = 'ANSWER' and b.lifted_at is null
       where b.account = :account and r.outcome = 'DIFFERENT' and r.recorded_at >= b.kept_at
         and f.actor_id = any(:persons))
      """;

  private final PartsInPayments parts;
  private final JdbcClient jdbc;

  public BlockBars(PartsInPayments parts, JdbcClient jdbc) {
    this.parts = parts;
    this.jdbc = jdbc;
  }

  /** Empty for who may lift it. */
  public Optional<Refusal> against(String account, Actor actor) {
    if (uploaded(account, actor)) {
      return Optional.of(Refusal.forbidden("bank.block.uploaded"));
    }
    List<UUID> orders = jdbc.sql(ORDERS).param("account", account).query(UUID.class).list();
    Set<PaymentPart> had = parts.of(orders, actor);
    return had.contains(PaymentPart.MADE) || had.contains(PaymentPart.BENEFICIARY)
        ? Optional.of(Refusal.forbidden("bank.block.own"))
        : Optional.empty();
  }

  private boolean uploaded(String account, Actor actor) {
    return jdbc.sql(UPLOADED)
        .param("account", account)
        .param("persons", actor.persons().toArray(UUID[]::new))
        .query(Boolean.class)
        .single();
  }
}
