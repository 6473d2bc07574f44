package org.entente.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.entente.bank.PaymentInstruction;
import org.entente.bank.batch.BatchMaking;
import org.entente.people.Person;
import org.entente.shared.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Files of payments that two people are said to have released, without their signing in. */
@Component
public class SentFiles {

  private final BatchMaking making;
  private final org.entente.bank.batch.Batches batches;
  private final SamplePayments payments;
  private final JdbcClient jdbc;
  private final ProcessDriver driver;

  SentFiles(
      BatchMaking making,
      org.entente.bank.batch.Batches batches,
      SamplePayments payments,
      JdbcClient jdbc,
      ProcessDriver driver) {
    this.making = making;
    this.batches = batches;
    this.payments = payments;
    this.jdbc = jdbc;
    this.driver = driver;
  }

  /** Of the day of this payment, so a day of one's own keeps others' payments out. */
  public UUID made(PaymentInstruction payment) {
    return made(payment.executionDay());
  }

  public UUID made(LocalDate day) {
    return java.util.Objects.requireNonNull(
        making.make(SamplePayments.FILE, day, Actor.SYSTEM).batch());
  }

  public UUID released(PaymentInstruction payment) {
    return released(payment.executionDay());
  }

  public UUID released(LocalDate day) {
    UUID batch = made(day);
    Person first = driver.person("finance-controller");
    Person second = driver.person("finance-director");
    jdbc.sql(
            """
            update bank_batch set state = 'RELEASED', first_id = :first, first_name = 'One',
              first_at = created_at, second_id = :second, second_name = 'Two',
              second_at = created_at
             where id = :id
            """)
        .param("first", first.id())
        .param("second", second.id())
        .param("id", batch)
        .update();
    return batch;
  }

  /** Released, and left in a folder in which its account's files lie no longer. */
  public UUID elsewhere(PaymentInstruction payment) {
    UUID batch = released(payment);
    update("leaving_at = created_at, leaving_in = '/there-is-no/outgoing'", batch);
    return batch;
  }

  /** Made of an account that is configured no longer. */
  public UUID gone(PaymentInstruction payment) {
    UUID batch = made(payment);
    update("account = 'closed'", batch);
    return batch;
  }

  private void update(String what, UUID batch) {
    assertThat(
            jdbc.sql("update bank_batch set " + what + " where id = :id")
                .param("id", batch)
                .update())
        .isOne();
  }

  /** With the bank. */
  public UUID sent(PaymentInstruction payment) {
    UUID batch = released(payment);
    batches.handOver(batch, Actor.SYSTEM);
    return batch;
  }

  public List<PaymentInstruction> sent(String... amounts) {
    List<PaymentInstruction> all =
        java.util.stream.Stream.of(amounts)
            .map(amount -> payments.queued(SamplePayments.FILE, amount))
            .toList();
    sent(all.get(0));
    return all;
  }
}
