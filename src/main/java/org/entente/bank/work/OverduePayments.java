package org.entente.bank.work;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.entente.audit.AuditEvent;
import org.entente.audit.AuditLog;
import org.entente.bank.PaymentOverdue;
import org.entente.bank.transmission.PaymentMoves;
import org.entente.database.Times;
import org.entente.shared.Actor;
import org.entente.shared.Notice;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Tells the finance director, once, of each payment whose bank does not say what became of it. */
@Component
public class OverduePayments {

  private static final Logger LOG = LoggerFactory.getLogger(OverduePayments.class);

  private final JdbcClient jdbc;
  private final AuditLog audit;
  private final ApplicationEventPublisher events;
  private final TransactionTemplate transactions;
  private final Clock clock;

  public OverduePayments(
      JdbcClient jdbc,
      AuditLog audit,
      ApplicationEventPublisher events,
      TransactionTemplate transactions,
      Clock clock) {
    this.jdbc = jdbc;
    this.audit = audit;
    this.events = events;
    this.transactions = transactions;
    this.clock = clock;
  }

  public void tell() {
    due().forEach(this::safely);
  }

  private List<UUID> due() {
    return jdbc.sql(
            """
            select order_id from bank_payment
             where state = 'UNKNOWN' and not overdue_told and overdue_at <= :now
             order by overdue_at limit 500
            """)
        .param("now", Times.column(clock.instant()))
        .query(UUID.class)
        .list();
  }

  private void safely(UUID order) {
    try {
      transactions.executeWithoutResult(status -> tell(order));
    } catch (RuntimeException e) {
      LOG.error("Nobody could be told of the overdue payment {} yet", order, e);
    }
  }

  private void tell(UUID order) {
    jdbc.sql(
            """
            update bank_payment set overdue_told = true
             where order_id = :order and state = 'UNKNOWN' and not overdue_told
            returning unknown_since, end_to_end_id
            """)
        .param("order", order)
        .query((row, none) -> new Late(Times.instant(row, "unknown_since"), row.getString(2)))
        .optional()
        .ifPresent(late -> publish(order, late));
  }

  private void publish(UUID order, Late late) {
    audit.record(
        AuditEvent.of(PaymentMoves.ref(order), "bank.overdue", Actor.SYSTEM)
            .with("reference", late.key()));
    events.publishEvent(new PaymentOverdue(order, late.since()));
    events.publishEvent(
        new Notice(
                "bank-overdue:" + order + ":" + late.since().getEpochSecond(),
                Set.of(),
                Set.of("finance-director"),
                "notice.bank.overdue",
                List.of(late.key()),
                "/bank/payments/" + order)
            .thatPresses());
  }

  private record Late(Instant since, String key) {}
}
