package org.entente.bank.work;

import java.time.Clock;
import java.util.UUID;
import org.entente.audit.AuditEvent;
import org.entente.audit.AuditLog;
import org.entente.bank.account.BankAccounts;
import org.entente.bank.transmission.OutboxRows;
import org.entente.bank.transmission.PaymentMoves;
import org.entente.bank.transmission.Transmission;
import org.entente.database.Times;
import org.entente.shared.Actor;
import org.entente.shared.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Has a payment taken up at once instead of when its pause is over. */
@Component
public class SecondTries {

  private final OutboxRows payments;
  private final BankAccounts accounts;
  private final JdbcClient jdbc;
  private final AuditLog audit;
  private final Clock clock;

  SecondTries(
      OutboxRows payments, BankAccounts accounts, JdbcClient jdbc, AuditLog audit, Clock clock) {
    this.payments = payments;
    this.accounts = accounts;
    this.jdbc = jdbc;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Never shortens a lease: what a node is at now is taken up after it.
   *
   * @throws Refusal 409 where it is at rest for good, or its account waits for a decision
   */
  @Transactional
  public void again(UUID order, Actor actor) {
    Transmission payment = payments.lock(order).orElseThrow(Refusal::notFound);
    if (payment.course().held() || accounts.blocked(payment.account())) {
      throw Refusal.conflict("bank.again.blocked", payment.endToEndId());
    }
    int due =
        jdbc.sql(
                """
                update bank_payment p set next_at = :now
                 where order_id = :order and next_at is not null and state in ('QUEUED', 'SENT', 'UNKNOWN')
                   and not exists (select 1 from bank_attempt a
                      where a.order_id = p.order_id and a.number = p.taken and a.ended_at is null
                        and p.next_at > :now)
                """)
            .param("now", Times.column(clock.instant()))
            .param("order", order)
            .update();
    if (due == 0) {
      throw Refusal.conflict("bank.again.none", payment.endToEndId());
    }
    audit.record(
        AuditEvent.of(PaymentMoves.ref(order), "bank.again", actor)
            .with("reference", payment.endToEndId()));
  }
}
