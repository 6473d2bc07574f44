package org.entente.reporting.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.entente.award.Award;
import org.entente.bank.FateState;
import org.entente.disbursement.Conditions;
import org.entente.disbursement.Disbursement;
import org.entente.disbursement.DisbursementState;
import org.entente.disbursement.Disbursements;
import org.entente.ledger.Balances;
import org.entente.ledger.Envelopes;
import org.entente.reporting.Eligible;
import org.entente.reporting.Report;
import org.entente.reporting.Reports;
import org.entente.shared.Money;
import org.entente.testing.EntenteTest;
import org.entente.testing.ProcessDriver;
import org.entente.testing.SampleDisbursements;
import org.entente.testing.SampleReports;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An award to its last cent: what a shortened stay was worth is paid, and no more. */
@EntenteTest
class LastInstalmentTest {

  private static final int MISSING = 10;

  @Autowired private SampleDisbursements payments;
  @Autowired private SampleReports sample;
  @Autowired private Reports reports;
  @Autowired private Disbursements disbursements;
  @Autowired private Conditions conditions;
  @Autowired private Envelopes envelopes;
  @Autowired private ProcessDriver driver;
  @Autowired private JdbcClient jdbc;
  @Autowired private Clock clock;

  @Test
  void isPaidLessWhatTheShortenedStayWasNotWorth() {
    Disbursement first = payments.due(payments.small());
    pay(first);
    Award award = payments.award(first);
    Money funded = balances(first).funded();
    UUID last = disbursements.ofAward(award.id()).get(1).id();
    driver.runAsyncJobs(last);
    assertThat(disbursements.get(last).state()).isEqualTo(DisbursementState.WAITING);
    assertThat(balances(first).paid()).isEqualTo(first.amount());
    assertThat(balances(first).committed()).isEqualTo(award.amount().minus(first.amount()));

    Eligible eligible = accepted(award);
    driver.runAsyncJobs(last);
    Disbursement due = disbursements.get(last);
    assertThat(due.state()).isEqualTo(DisbursementState.DUE);
    assertThat(conditions.of(last)).allMatch(tested -> tested.holds());
    assertThat(eligible.amount().compareTo(award.amount())).isNegative();
    assertThat(due.cut()).isEqualTo(award.amount().minus(eligible.amount()));
    assertThat(due.amount()).isEqualTo(eligible.amount().minus(first.amount()));
    assertThat(balances(first).committed()).isEqualTo(due.amount());

    pay(due);
    Balances after = balances(first);
    assertThat(disbursements.get(last).state()).isEqualTo(DisbursementState.PAID);
    assertThat(payments.order(due).amount()).isEqualTo(due.amount());
    assertThat(after.paid()).isEqualTo(eligible.amount());
    assertThat(after.committed().isZero()).isTrue();
    assertThat(after.reserved().isZero()).isTrue();
    assertThat(after.available()).isEqualTo(funded.minus(eligible.amount()));
    driver.fireTimer(last, "paymentFinal");
    assertThat(driver.ended(last)).isTrue();
  }

  private void pay(Disbursement one) {
    payments.ordered(one);
    payments.answer(one, FateState.SENT);
    payments.answer(one, FateState.PAID);
    assertThat(payments.get(one).state()).isEqualTo(DisbursementState.PAID);
  }

  /** The stay is over by now, and was shorter than agreed on. */
  private Eligible accepted(Award award) {
    LocalDate over = LocalDate.now(clock).minusDays(20);
    jdbc.sql(
            """
            update award set from_on = from_on - :days, until_on = until_on - :days
             where id = :award
            """)
        .param("days", (int) ChronoUnit.DAYS.between(over, award.stay().until()))
        .param("award", award.id())
        .update();
    UUID report = reports.ofAward(award.id()).orElseThrow().id();
    sample.send(report, MISSING);
    driver.complete(
        Report.ref(report), "reviewReport", "officer", Map.of("reportVerdict", "ACCEPTED"));
    driver.runAsyncJobs(report);
    Eligible eligible = reports.get(report).eligible();
    assertThat(eligible).isNotNull();
    assertThat(eligible.missing()).isEqualTo(MISSING);
    return eligible;
  }

  private Balances balances(Disbursement one) {
    return envelopes.get(one.envelope()).balances();
  }
}
