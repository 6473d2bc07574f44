package org.entente.testing;

import static org.entente.testing.SampleStatements.debit;
import static org.entente.testing.SampleStatements.fee;

import java.time.LocalDate;
import java.util.UUID;
import org.entente.bank.PaymentInstruction;
import org.entente.reconciliation.Reconciliations;
import org.entente.reconciliation.RunRounds;
import org.entente.shared.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Comparisons of an account that nothing else is paid from. */
@Component
public class SampleRuns {

  public static final String ACCOUNT = "shown";

  private final Reconciliations reconciliations;
  private final RunRounds rounds;
  private final SampleStatements bank;
  private final SamplePayments payments;
  private final JdbcClient jdbc;

  SampleRuns(
      Reconciliations reconciliations,
      RunRounds rounds,
      SampleStatements bank,
      SamplePayments payments,
      JdbcClient jdbc) {
    this.reconciliations = reconciliations;
    this.rounds = rounds;
    this.bank = bank;
    this.payments = payments;
    this.jdbc = jdbc;
  }

  /** Some lines agree, a fee is explained, another waits, and a balance does not join. */
  public UUID differing() {
    LocalDate day = reconciliations.lastDay();
    bank.statement(ACCOUNT, day.minusDays(1), "5000.00", fee(day.minusDays(1), "7.50"));
    UUID first = made(day);
    explain(first);
    bank.statement(
        ACCOUNT, day, "4000.00", fee(day, "12.50"), paid(day, "810.00"), paid(day, "1240.50"));
    return made(day);
  }

  /** Where all that differs is explained at once. */
  public String explanation(UUID run) {
    return jdbc.sql(
            """
            select '/reconciliation/' || run_id || '/explanation?'
                || string_agg('difference=' || difference_id, '&')
              from reconciliation_line where run_id = :run and difference_id is not null
             group by run_id
            """)
        .param("run", run)
        .query(String.class)
        .single();
  }

  public UUID waiting() {
    return reconciliations.ask(ACCOUNT, reconciliations.lastDay(), Actor.SYSTEM);
  }

  private UUID made(LocalDate day) {
    UUID run = reconciliations.ask(ACCOUNT, day, Actor.SYSTEM);
    rounds.make(run);
    return run;
  }

  private void explain(UUID run) {
    UUID person =
        jdbc.sql("select id from people_person where sign_in_name = 'finance-director'")
            .query(UUID.class)
            .single();
    jdbc.sql("select difference_id from reconciliation_line where run_id = :run")
        .param("run", run)
        .query(UUID.class)
        .list()
        .forEach(
            each ->
                reconciliations.decide(
                    each, "The bank’s fee of the month", Actor.person(person, "Finance director")));
  }

  private SampleStatements.Entry paid(LocalDate day, String amount) {
    PaymentInstruction payment = payments.queued(ACCOUNT, amount);
    jdbc.sql("update bank_payment set state = 'SENT', next_at = null where order_id = :order")
        .param("order", payment.order())
        .update();
    return debit(payment.endToEndId(), day, amount);
  }
}
