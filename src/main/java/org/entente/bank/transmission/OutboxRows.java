package org.entente.bank.transmission;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.entente.bank.PaymentInstruction;
import org.entente.database.Times;
import org.entente.shared.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of {@code bank_payment}, found by all their names. */
@Component
public class OutboxRows {

  private final JdbcClient jdbc;
  private final SealedContents contents;
  private final Clock clock;

  OutboxRows(JdbcClient jdbc, SealedContents contents, Clock clock) {
    this.jdbc = jdbc;
    this.contents = contents;
    this.clock = clock;
  }

  /**
   * @param soon whether a node takes it up by itself
   * @return false where the order, its key or its UETR is there already
   */
  boolean insert(PaymentInstruction sent, boolean soon) {
    Money amount = sent.amount();
    PaymentContent content = new PaymentContent(sent.creditor(), sent.remittance(), sent.purpose());
    return jdbc.sql(
                """
                insert into bank_payment (order_id, account, end_to_end_id, uetr, amount, currency,
                  sealed, execution_day, order_hash, maker_id, submitted_at, state, since, next_at)
                values (:order, :account, :key, :uetr, :amount, :currency, :sealed, :day, :hash,
                  :maker, :now, 'QUEUED', :now, :next)
                on conflict do nothing
                """)
            .param("order", sent.order())
            .param("account", sent.account())
            .param("key", sent.endToEndId())
            .param("uetr", sent.uetr())
            .param("amount", amount.minor())
            .param("currency", amount.currency().getCurrencyCode())
            .param("sealed", contents.seal(sent.order(), content))
            .param("day", sent.executionDay())
            .param("hash", sent.orderHash().hex())
            .param("maker", sent.maker())
            .param("now", Times.column(clock.instant()))
            .param("next", soon ? Times.column(clock.instant()) : null)
            .update()
        == 1;
  }

  public Optional<Transmission> find(UUID order) {
    return by("order_id = :value", order, false);
  }

  /** Held until the transaction ends. */
  public Optional<Transmission> lock(UUID order) {
    return by("order_id = :value", order, true);
  }

  public Optional<Transmission> byKey(String endToEndId) {
    return by("end_to_end_id = :value", endToEndId, false);
  }

  public Optional<Transmission> byUetr(UUID uetr) {
    return by("uetr = :value", uetr, false);
  }

  public Optional<Transmission> byBankReference(String account, String reference) {
    List<Transmission> found =
        jdbc.sql(
                """
                select * from bank_payment
                 where account = :account and bank_reference = :reference limit 2
                """)
            .param("account", account)
            .param("reference", reference)
            .query(PaymentRow::payment)
            .list();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  /** Keeps how often the bank has booked it by now; the payment is locked. */
  public Transmission.Bookings counted(Transmission payment, Transmission.Bookings now) {
    jdbc.sql(
            """
            update bank_payment set debits = :debits, credits = :credits where order_id = :order
            """)
        .param("debits", now.debits())
        .param("credits", now.credits())
        .param("order", payment.order())
        .update();
    return now;
  }

  /** The payments that the bank answers for together. */
  public List<Transmission> ofGroup(String group) {
    return jdbc.sql("select * from bank_payment where payment_group = :group order by order_id")
        .param("group", group)
        .query(PaymentRow::payment)
        .list();
  }

  /** In the order in which they stand in the file. */
  public List<Transmission> ofBatch(UUID batch) {
    return jdbc.sql("select * from bank_payment where batch_id = :batch order by order_id")
        .param("batch", batch)
        .query(PaymentRow::payment)
        .list();
  }

  private Optional<Transmission> by(String condition, @Nullable Object value, boolean locked) {
    return jdbc.sql("select * from bank_payment where " + condition + (locked ? " for update" : ""))
        .param("value", value)
        .query(PaymentRow::payment)
        .optional();
  }
}
