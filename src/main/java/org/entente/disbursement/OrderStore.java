package org.entente.disbursement;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.entente.database.ActColumns;
import org.entente.database.Times;
import org.entente.iso20022.Reason;
import org.entente.shared.Act;
import org.entente.shared.ContentHash;
import org.entente.shared.Jsonb;
import org.entente.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code disbursement_order}, with each step beside it. */
@Repository
class OrderStore {

  private final JdbcClient jdbc;
  private final OrderSteps steps;
  private final Clock clock;

  OrderStore(JdbcClient jdbc, OrderSteps steps, Clock clock) {
    this.jdbc = jdbc;
    this.steps = steps;
    this.clock = clock;
  }

  Optional<PaymentOrder> find(UUID id) {
    return jdbc.sql("select * from disbursement_order where id = :id")
        .param("id", id)
        .query(new OrderRows())
        .optional();
  }

  PaymentOrder get(UUID id) {
    return find(id).orElseThrow(Refusal::notFound);
  }

  List<PaymentOrder> of(UUID disbursement) {
    return jdbc.sql(
            "select * from disbursement_order where disbursement_id = :disbursement order by number")
        .param("disbursement", disbursement)
        .query(new OrderRows())
        .list();
  }

  Optional<PaymentOrder> latest(UUID disbursement) {
    return jdbc.sql(
            """
            select * from disbursement_order where disbursement_id = :disbursement
             order by number desc limit 1
            """)
        .param("disbursement", disbursement)
        .query(new OrderRows())
        .optional();
  }

  void insert(PaymentOrder order, int number) {
    jdbc.sql(
            """
            insert into disbursement_order (id, reference, disbursement_id, number, previous,
              account, amount, currency, details, holder, masked, execution_day, remittance, uetr,
              state, content, hash, made_by, made_name, made_for, made_at, moved_at)
            values (:id, :reference, :disbursement, :number, :previous, :account, :amount,
              :currency, :details, :holder, :masked, :day, :remittance, :uetr, 'DRAFT', :content,
              :hash, :by, :name, :for, :at, :at)
            """)
        .param("id", order.id())
        .param("reference", order.reference())
        .param("disbursement", order.disbursement())
        .param("number", number)
        .param("previous", order.previous())
        .param("account", order.account())
        .param("amount", order.amount().minor())
        .param("currency", order.amount().currency().getCurrencyCode())
        .param("details", order.details())
        .param("holder", order.holder())
        .param("masked", order.masked())
        .param("day", order.executionDay())
        .param("remittance", order.remittance())
        .param("uetr", order.uetr())
        .param("content", order.content())
        .param("hash", order.hash().hex())
        .params(ActColumns.parameters(order.maker()))
        .update();
    steps.add(order.id(), OrderState.DRAFT.name(), order.maker().name(), "");
  }

  void check(UUID id, Act act, ContentHash seen) {
    acted(id, "checked", OrderState.CHECKED, act, seen);
    steps.add(id, OrderState.CHECKED.name(), act.name(), "");
  }

  void release(UUID id, Act act, ContentHash seen) {
    acted(id, "released", OrderState.RELEASED, act, seen);
    steps.add(id, OrderState.RELEASED.name(), act.name(), "");
  }

  /** The check alone releases it. */
  void releaseByCheck(UUID id, Act act) {
    jdbc.sql("update disbursement_order set state = 'RELEASED', moved_at = :at where id = :id")
        .param("at", Times.column(act.at()))
        .param("id", id)
        .update();
    steps.add(id, OrderState.RELEASED.name(), act.name(), "");
  }

  private void acted(UUID id, String what, OrderState state, Act act, ContentHash seen) {
    jdbc.sql(
            """
            update disbursement_order set state = :state, %1$s_by = :by, %1$s_name = :name,
              %1$s_for = :for, %1$s_at = :at, %1$s_hash = :hash, moved_at = :at where id = :id
            """
                .formatted(what))
        .param("state", state.name())
        .params(ActColumns.parameters(act))
        .param("hash", seen.hex())
        .param("id", id)
        .update();
  }

  void giveUp(UUID id, VoidReason why, String said, String name) {
    Instant now = clock.instant();
    jdbc.sql(
            """
            update disbursement_order set void_at = :now, void_why = :why, void_said = :said,
              moved_at = :now where id = :id
            """)
        .param("now", Times.column(now))
        .param("why", why.name())
        .param("said", said)
        .param("id", id)
        .update();
    steps.add(id, "VOID_" + why.name(), name, said);
  }

  void move(
      UUID id, OrderState state, @Nullable Reason reason, @Nullable String bank, Instant since) {
    jdbc.sql(
            """
            update disbursement_order set state = :state, reason_code = :code,
              reason_texts = :texts, bank_reference = coalesce(:bank, bank_reference),
              moved_at = :since,
              paid_at = case when :state = 'PAID' then :since else paid_at end
             where id = :id
            """)
        .param("state", state.name())
        .param("code", reason == null ? null : reason.code())
        .param("texts", Jsonb.object(reason == null ? List.of() : reason.texts()))
        .param("bank", bank)
        .param("since", Times.column(since))
        .param("id", id)
        .update();
    steps.add(id, state.name(), "", reason == null || reason.code() == null ? "" : reason.code());
  }

  /**
   * @return false where that was told before
   */
  boolean refuted(UUID id) {
    return jdbc.sql(
                """
                update disbursement_order set refuted_at = :now
                 where id = :id and refuted_at is null
                """)
            .param("now", Times.column(clock.instant()))
            .param("id", id)
            .update()
        == 1;
  }
}
